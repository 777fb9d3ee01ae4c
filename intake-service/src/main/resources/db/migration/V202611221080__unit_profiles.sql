-- What a unit calls itself on paper. An office's names and address, in clear: they stand on every letter.
create table unit_profile (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  government text not null,
  office text not null,
  centre text not null,
  address text not null,
  phone text,
  email text,
  place text not null,
  zone text not null,
  changed_at timestamptz not null,
  constraint unit_profile_of_unit_once unique (unit)
);

alter table unit_profile enable row level security;
alter table unit_profile force row level security;
create policy unit_profile_of_unit on unit_profile
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
revoke delete on unit_profile from "${app_role}";
