-- Who did or received what, when, what for and on which ground: names of fields, never values. Lines are added and read, nothing else.
create table audit_log (
  id uuid primary key,
  at timestamptz not null,
  unit text not null,
  actor text not null,
  role text not null,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  fields text[] not null,
  purpose text,
  ground text,
  recipient text,
  trace_id text,
  line_hash bytea not null
);

create index audit_log_subject on audit_log (subject_id, id);
create index audit_log_unit on audit_log (unit, id);

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy unit on audit_log using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke all on audit_log from ${app_role};
grant select, insert on audit_log to ${app_role};

-- The chain over all units. No unit policy: the sealer and the verification walk it as a whole, and it holds hashes only.
create table audit_seal (
  seq bigint primary key check (seq > 0),
  line_id uuid not null unique,
  unit text not null,
  line_hash bytea not null,
  previous_hash bytea not null,
  chain_hash bytea not null
);

revoke all on audit_seal from ${app_role};
grant select, insert on audit_seal to ${app_role};

-- Lines that wait for their seal. A queue, because ids do not become visible in their order: a writer that commits late would slip
-- behind any "id > last sealed".
create table audit_unsealed (
  line_id uuid primary key,
  unit text not null,
  line_hash bytea not null
);

revoke all on audit_unsealed from ${app_role};
grant insert on audit_unsealed to ${app_role};

create function leave_audit_queue() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from audit_unsealed where line_id in (select line_id from sealed);
  return null;
end $$;

create trigger leave_audit_queue after insert on audit_seal
  referencing new table as sealed
  for each statement execute function leave_audit_queue();

-- What the sealer may see of lines of all units: nothing but their hashes.
create function audit_unsealed_lines(at_most int) returns table (line_id uuid, unit text, line_hash bytea)
  language sql stable security definer set search_path = public, pg_temp as $$
    select line_id, unit, line_hash from audit_unsealed order by line_id limit at_most
  $$;

create function audit_unsealed_state() returns table (lines bigint, oldest timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
    select count(*), (select uuid_extract_timestamp(line_id) from audit_unsealed order by line_id limit 1) from audit_unsealed
  $$;

-- Units that have lines, for the verification to visit; each step of the recursion is one look into the index.
create function audit_units() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
    with recursive units as (
      (select unit from audit_log order by unit limit 1)
      union all
      select (select next.unit from audit_log next where next.unit > units.unit order by next.unit limit 1)
      from units where units.unit is not null
    )
    select unit from units where unit is not null
  $$;

revoke execute on function leave_audit_queue(), audit_unsealed_lines(int), audit_unsealed_state(), audit_units() from public;
grant execute on function audit_unsealed_lines(int), audit_unsealed_state(), audit_units() to ${app_role};

-- How far the signed roots have come: one row, the aggregate that raises audit-log.sealed.v1.
create table audit_root (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  sealed_through bigint not null
);

alter table audit_root enable row level security;
alter table audit_root force row level security;
create policy unit on audit_root using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke all on audit_root from ${app_role};
grant select, insert, update on audit_root to ${app_role};
