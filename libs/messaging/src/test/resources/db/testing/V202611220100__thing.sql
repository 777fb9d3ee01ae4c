create table thing (
  id             uuid primary key,
  version        bigint not null,
  unit           text   not null,
  event_sequence bigint not null,
  name           text   not null
);

-- What the handler did; a second effect of one event would be a second row.
create table effect (
  id           bigint generated always as identity primary key,
  aggregate_id uuid   not null,
  sequence     bigint not null,
  name         text   not null,
  app_unit     text   not null,
  trace_id     text   not null
);

-- Checked at commit, as what an ORM writes late is.
create table only_once (name text unique deferrable initially deferred);
