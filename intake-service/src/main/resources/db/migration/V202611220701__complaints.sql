-- A complaint knows persons by id. Nothing here is finer than the kecamatan, and the narrative is sealed.
create table register_counter (
  unit text not null,
  year integer not null,
  last_number integer not null,
  primary key (unit, year)
);

create table complaint (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  register_year integer not null,
  register_number integer not null,
  channel text not null,
  crisis boolean not null,
  received_at timestamptz not null,
  received_on date not null,
  registered_at timestamptz not null,
  reporter_kind text not null,
  reporter_person_id uuid references person (id),
  incident_first date,
  incident_last date,
  subdistrict text,
  narrative bytea,
  constraint complaint_register_number unique (unit, register_year, register_number),
  constraint complaint_anonymous_has_no_reporter check ((reporter_kind = 'ANONYMOUS') = (reporter_person_id is null)),
  constraint complaint_incident_in_order check (incident_first <= incident_last)
);

-- Lists run newest first by id within the unit.
create index complaint_newest_first on complaint (unit, id desc);
create index complaint_received_on on complaint (unit, received_on);

create table complaint_victim (
  complaint_id uuid not null references complaint (id),
  position integer not null,
  unit text not null,
  person_id uuid not null references person (id),
  counting_id uuid not null,
  sex text not null,
  age_band text not null,
  disabilities text[] not null,
  violence_kinds text[] not null,
  sexual_violence text[] not null,
  place text not null,
  domestic_violence boolean not null,
  primary key (complaint_id, position)
);

create table complaint_alleged_perpetrator (
  complaint_id uuid not null references complaint (id),
  position integer not null,
  unit text not null,
  person_id uuid not null references person (id),
  counting_id uuid not null,
  sex text not null,
  age_band text not null,
  primary key (complaint_id, position)
);

create table complaint_relationship (
  complaint_id uuid not null references complaint (id),
  position integer not null,
  unit text not null,
  alleged_person_id uuid not null references person (id),
  victim_person_id uuid not null references person (id),
  relation text not null,
  primary key (complaint_id, position),
  constraint complaint_relationship_once unique (complaint_id, alleged_person_id, victim_person_id)
);

do $$
declare
  business_table text;
begin
  foreach business_table in array array[
    'register_counter', 'complaint', 'complaint_victim', 'complaint_alleged_perpetrator', 'complaint_relationship'
  ] loop
    execute format('alter table %I enable row level security', business_table);
    execute format('alter table %I force row level security', business_table);
    execute format(
      'create policy %I on %I using (unit = (select scope_unit())) with check (unit = (select scope_unit()))',
      business_table || '_of_unit', business_table
    );
  end loop;
end $$;
