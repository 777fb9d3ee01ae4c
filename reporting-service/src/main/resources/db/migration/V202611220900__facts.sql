-- Facts are projected from events and may be dropped: an empty database fills itself again from offset zero.
-- Codes have no checks here, because a projection counts what a newer producer says, too.

create table complaint_fact (
  complaint_id uuid primary key,
  unit text not null,
  seq bigint not null,
  occurred_at timestamptz not null,
  received_on date not null,
  channel text not null,
  crisis boolean not null
);
create index complaint_fact_by_day on complaint_fact (unit, received_on);

create table case_fact (
  case_id uuid primary key,
  unit text not null,
  seq bigint not null,
  occurred_at timestamptz not null,
  received_on date not null
);
create index case_fact_by_day on case_fact (unit, received_on);

-- One row for each victim of a case, which is one for each case file.
create table victim_fact (
  case_file_id uuid primary key,
  unit text not null,
  seq bigint not null,
  occurred_at timestamptz not null,
  received_on date not null,
  sex text not null,
  age_band text not null,
  child boolean not null,
  disabilities text[] not null,
  violence_kinds text[] not null,
  place text not null,
  domestic_violence boolean not null
);
create index victim_fact_by_day on victim_fact (unit, received_on);

alter table complaint_fact enable row level security;
alter table complaint_fact force row level security;
create policy unit_scope on complaint_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table case_fact enable row level security;
alter table case_fact force row level security;
create policy unit_scope on case_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table victim_fact enable row level security;
alter table victim_fact force row level security;
create policy unit_scope on victim_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
