-- Who is shut out of a complaint, as case tells it of each case file: whole each time, so a list is replaced.
create table excluded_subject (
  case_file_id uuid not null,
  unit text not null,
  complaint_id uuid not null,
  subject text not null,
  primary key (case_file_id, subject)
);
create index excluded_subject_of_complaint on excluded_subject (complaint_id, subject);
create index excluded_subject_by_subject on excluded_subject (subject);

create table excluded_agency (
  case_file_id uuid not null,
  unit text not null,
  complaint_id uuid not null,
  agency_id uuid not null,
  primary key (case_file_id, agency_id)
);
create index excluded_agency_by_agency on excluded_agency (agency_id);

do $$
declare
  business_table text;
begin
  foreach business_table in array array['excluded_subject', 'excluded_agency'] loop
    execute format('alter table %I enable row level security', business_table);
    execute format('alter table %I force row level security', business_table);
    execute format(
      'create policy %I on %I using (unit = (select scope_unit())) with check (unit = (select scope_unit()))',
      business_table || '_of_unit', business_table
    );
  end loop;
end $$;

-- Row-level security holds inside too: another unit's exclusions shut nobody out here, nor need they.
create function excluded_from_complaint(complaint uuid, caller text) returns boolean
  language sql stable parallel safe
  return exists (select from excluded_subject e where e.complaint_id = complaint and e.subject = caller);
