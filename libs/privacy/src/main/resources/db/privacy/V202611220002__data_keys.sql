-- One data key for each person, case or complaint, wrapped by the service's master key. Deleting the row makes what was encrypted
-- with it unreadable.
create table data_key (
  owner_id uuid primary key,
  unit text not null,
  wrapped bytea not null,
  created_at timestamptz not null
);

alter table data_key enable row level security;
alter table data_key force row level security;
create policy unit on data_key using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

-- A key in use is never replaced: rotation and erasure come with commands of their own.
revoke all on data_key from ${app_role};
grant select, insert on data_key to ${app_role};

-- Proofs of the keysets that this database was first started with. No unit: it belongs to the service, not to a centre.
create table key_check (
  purpose text primary key,
  proof bytea not null,
  created_at timestamptz not null
);

revoke all on key_check from ${app_role};
grant select, insert on key_check to ${app_role};
