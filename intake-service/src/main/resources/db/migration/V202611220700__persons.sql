-- Persons live here and nowhere else. Every bytea column is sealed under the person's own key (data_key), so that
-- deleting one key makes one person unreadable.
create table person (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  counting_id uuid not null,
  registered_at timestamptz not null,
  name bytea,
  nik bytea,
  sex bytea,
  birth_date bytea,
  age_years bytea,
  address bytea,
  subdistrict bytea,
  education bytea,
  occupation bytea,
  marital_state bytea,
  marital_registration bytea,
  religion bytea,
  notes bytea
);

create table person_contact (
  id uuid primary key,
  unit text not null,
  person_id uuid not null references person (id) on delete cascade,
  position integer not null,
  kind text not null,
  value bytea not null,
  hours bytea,
  may_answer bytea,
  say_instead bytea,
  -- Set only with a complete safe mark: no row is safe by default.
  safe_until timestamptz,
  constraint safe_only_when_complete check (
    safe_until is null or (hours is not null and may_answer is not null and say_instead is not null)
  )
);

create index person_contact_of_person on person_contact (person_id);

alter table person enable row level security;
alter table person force row level security;
create policy person_of_unit on person
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table person_contact enable row level security;
alter table person_contact force row level security;
create policy person_contact_of_unit on person_contact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
