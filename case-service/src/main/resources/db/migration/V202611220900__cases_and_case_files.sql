-- One incident complex, opened from exactly one complaint.
create table cases (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  complaint_id uuid not null,
  register_number text not null,
  state text not null check (state in ('open')),
  received_on date not null,
  crisis boolean not null,
  subdistrict text check (subdistrict ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
  victim_count integer not null check (victim_count > 0),
  opened_at timestamptz not null,
  constraint one_case_for_each_complaint unique (complaint_id),
  constraint one_case_for_each_number unique (unit, register_number),
  constraint case_within_unit unique (unit, id)
);

-- The work for one victim of a case. Persons are ids; their names live in intake.
create table case_file (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  case_id uuid not null,
  complaint_id uuid not null,
  register_number text not null,
  state text not null check (state in ('open')),
  victim_person_id uuid not null,
  counting_id uuid not null,
  sex text not null check (sex in ('female', 'male', 'unknown')),
  age_band text not null check (age_band in ('0-5', '6-12', '13-17', '18-24', '25-44', '45-59', '60+', 'unknown')),
  child boolean not null,
  disabilities text[] not null check (disabilities <@ array ['physical', 'intellectual', 'mental', 'sensory']),
  received_on date not null,
  crisis boolean not null,
  violence_kinds text[] not null check (violence_kinds <@ array
    ['physical', 'psychological', 'sexual', 'exploitation', 'trafficking', 'neglect', 'other']),
  place text not null check (place in
    ('household', 'workplace', 'school', 'public-facility', 'short-term-training-institution', 'other',
      'unknown')),
  domestic_violence boolean not null,
  opened_at timestamptz not null,
  constraint one_case_file_for_each_victim unique (complaint_id, victim_person_id),
  constraint one_case_file_for_each_number unique (unit, register_number),
  constraint case_file_within_unit unique (unit, id),
  foreign key (unit, case_id) references cases (unit, id)
);
create index case_file_by_case on case_file (case_id);

-- A role belongs to (complaint, victim, person); the file stands for the first two.
-- The unit comes from the transaction's scope, as it does for row-level security.
create table alleged_perpetrator (
  case_file_id uuid not null,
  person_id uuid not null,
  unit text not null default scope_unit(),
  age_band text not null check (age_band in ('0-17', '18-24', '25-59', '60+', 'unknown')),
  relation text not null check (relation in ('parent', 'family-or-sibling', 'spouse', 'neighbour',
    'boyfriend-girlfriend-or-friend', 'teacher', 'employer', 'colleague', 'other', 'unknown')),
  primary key (case_file_id, person_id),
  foreign key (unit, case_file_id) references case_file (unit, id)
);
create index alleged_perpetrator_by_person on alleged_perpetrator (person_id);

-- The last number given out in each register of a unit and year.
create table register (
  unit text not null,
  name text not null,
  year integer not null,
  last bigint not null check (last > 0),
  primary key (unit, name, year)
);

alter table cases enable row level security;
alter table cases force row level security;
create policy unit_scope on cases
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table case_file enable row level security;
alter table case_file force row level security;
create policy unit_scope on case_file
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table alleged_perpetrator enable row level security;
alter table alleged_perpetrator force row level security;
create policy unit_scope on alleged_perpetrator
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table register enable row level security;
alter table register force row level security;
create policy unit_scope on register
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

-- Case work is closed, never deleted.
revoke delete on cases, case_file, alleged_perpetrator, register from "${app_role}";
