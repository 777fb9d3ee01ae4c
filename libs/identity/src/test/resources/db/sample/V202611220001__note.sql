create table note (
  id uuid primary key,
  unit text not null,
  text text not null
);
alter table note enable row level security;
alter table note force row level security;
create policy note_of_unit on note
  using (unit = (select scope_unit()))
  with check (unit = (select scope_unit()));
