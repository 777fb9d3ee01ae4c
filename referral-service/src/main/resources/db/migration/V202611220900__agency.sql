-- The directory of agencies that a unit refers victims to.

create table agency (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  kind text not null,
  -- The name of an open agency, the alias of a safe house.
  label text not null,
  address text,
  -- E.164.
  phone text check (phone ~ '^\+[0-9]{5,15}$'),
  subdistrict text check (subdistrict ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
  -- Name, address, phone and kecamatan of a safe house, under the agency's own data key.
  sealed_particulars bytea,
  parent_id uuid,
  services varchar[] not null,
  religion text,
  opening_hours text,
  internal boolean not null,
  status text not null,
  retirement_reason text,
  registered_at timestamptz not null,
  retired_at timestamptz,

  -- Keyset pages of one unit; and the target of the branch's reference, which must stay within the unit.
  constraint agency_in_unit unique (unit, id),
  constraint agency_branch_of foreign key (unit, parent_id) references agency (unit, id),
  -- The database too refuses to hold in plain where a safe house is.
  constraint agency_safe_house_is_sealed check (
    (kind = 'safe-house') = (sealed_particulars is not null)
    and (kind <> 'safe-house' or (address is null and phone is null and subdistrict is null))
  ),
  constraint agency_police_branch_has_polres check (kind not in ('police-uppa', 'police-sector') or parent_id is not null),
  constraint agency_companion_has_religion check ((kind = 'spiritual-companion') = (religion is not null)),
  constraint agency_offers_something check (cardinality(services) > 0),
  constraint agency_not_its_own_parent check (parent_id <> id),
  constraint agency_status_known check (status in ('active', 'retired')),
  constraint agency_retired_with_reason check (
    (status = 'retired') = (retirement_reason is not null)
    and (status = 'retired') = (retired_at is not null)
  )
);

-- A name belongs to one active agency of a unit; a retired one gives it free.
create unique index agency_active_label on agency (unit, lower(label)) where status = 'active';
-- Branches of an agency, asked before it retires.
create index agency_branches on agency (unit, parent_id) where parent_id is not null;

alter table agency enable row level security;
alter table agency force row level security;
create policy agency_of_unit on agency
  using (unit = (select scope_unit()))
  with check (unit = (select scope_unit()));

-- An agency is retired, never deleted: past referrals point at it.
revoke delete on agency from "${app_role}";

-- Ids that clients bring are unique over all units, most of which row-level security hides.
create function agency_id_taken(candidate uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from agency where id = candidate)
  $$;
revoke execute on function agency_id_taken(uuid) from public;
grant execute on function agency_id_taken(uuid) to "${app_role}";
