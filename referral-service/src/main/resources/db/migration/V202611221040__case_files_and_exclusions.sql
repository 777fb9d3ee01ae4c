-- What referral must know of a case file before it lets anything about its victim leave: whose it is, whether mediation is
-- barred, and who must never learn of it. Told by case-service's events.
create table known_case_file (
  id uuid primary key,
  unit text not null,
  case_id uuid not null,
  victim_person_id uuid not null,
  -- UU 12/2022 art. 23: sexual violence is not settled outside court.
  mediation_barred boolean not null default false,
  -- What the chair would sign is the head of office's alone.
  chair_excluded boolean not null default false
);
create index known_case_file_by_case on known_case_file (unit, case_id);

create table excluded_subject (
  case_file_id uuid not null references known_case_file (id),
  unit text not null default scope_unit(),
  subject text not null,
  primary key (case_file_id, subject)
);

create table excluded_agency (
  case_file_id uuid not null references known_case_file (id),
  unit text not null default scope_unit(),
  agency_id uuid not null,
  primary key (case_file_id, agency_id)
);

alter table known_case_file enable row level security;
alter table known_case_file force row level security;
create policy known_case_file_of_unit on known_case_file
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table excluded_subject enable row level security;
alter table excluded_subject force row level security;
create policy excluded_subject_of_unit on excluded_subject
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table excluded_agency enable row level security;
alter table excluded_agency force row level security;
create policy excluded_agency_of_unit on excluded_agency
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke delete on known_case_file from "${app_role}";

-- An exclusion that one file of a case names holds for all files of the case.
create function subject_excluded(case_file uuid, candidate text) returns boolean
  language sql stable as $$
    select exists (
      select from known_case_file of_this
      join known_case_file of_the_case on of_the_case.unit = of_this.unit and of_the_case.case_id = of_this.case_id
      join excluded_subject excluded on excluded.case_file_id = of_the_case.id
      where of_this.id = case_file and excluded.subject = candidate)
  $$;

create function agencies_excluded(case_file uuid) returns setof uuid
  language sql stable as $$
    select distinct excluded.agency_id from known_case_file of_this
    join known_case_file of_the_case on of_the_case.unit = of_this.unit and of_the_case.case_id = of_this.case_id
    join excluded_agency excluded on excluded.case_file_id = of_the_case.id
    where of_this.id = case_file
  $$;
