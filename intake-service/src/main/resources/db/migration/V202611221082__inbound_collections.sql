-- What partners referred and intake is to fetch from referral. Ids, times and codes; the content never lies here unsealed.
create table inbound_collection (
  inbound_referral_id uuid primary key,
  unit text not null,
  agency_id uuid not null,
  received_at timestamptz not null,
  state text not null,
  complaint_id uuid references complaint (id),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  reason text,
  constraint inbound_collection_state_known check (state in ('to-register', 'to-confirm', 'done')),
  constraint inbound_collection_registered_is_a_complaint check ((state = 'to-register') = (complaint_id is null))
);

create index inbound_collection_due on inbound_collection (next_attempt_at) where state <> 'done';

alter table inbound_collection enable row level security;
alter table inbound_collection force row level security;
create policy inbound_collection_of_unit on inbound_collection
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
revoke delete on inbound_collection from "${app_role}";

-- Where a complaint came from. One referral becomes one complaint, whatever dies when.
alter table complaint
  add column inbound_referral_id uuid,
  add column referring_agency_id uuid,
  add column sender_ground text,
  add constraint complaint_of_inbound_referral_once unique (inbound_referral_id),
  add constraint complaint_referred_whole check (
    (inbound_referral_id is null) = (referring_agency_id is null)
    and (inbound_referral_id is null) = (sender_ground is null)
    and (inbound_referral_id is null) = (channel <> 'AGENCY_REFERRAL')
  );

-- The collector belongs to no unit. It learns which referrals are due, and takes them out of other replicas' reach for a
-- while; a replica that dies lets go of them by the clock.
create function claim_inbound_collections(due timestamptz, until timestamptz, most integer)
  returns table (unit text, inbound_referral_id uuid, attempts integer)
  language sql volatile security definer set search_path = public, pg_temp as $$
    update inbound_collection c
    set attempts = c.attempts + 1, next_attempt_at = until
    from (
      select d.inbound_referral_id from inbound_collection d
      where d.state <> 'done' and d.next_attempt_at <= due
      order by d.next_attempt_at
      limit most
      for update skip locked
    ) taken
    where c.inbound_referral_id = taken.inbound_referral_id
    returning c.unit, c.inbound_referral_id, c.attempts
  $$;

create function uncollected_inbound_referrals(most integer)
  returns table (
    inbound_referral_id uuid, unit text, agency_id uuid, state text, received_at timestamptz, attempts integer, reason text,
    next_attempt_at timestamptz
  )
  language sql stable security definer set search_path = public, pg_temp as $$
    select c.inbound_referral_id, c.unit, c.agency_id, c.state, c.received_at, c.attempts, c.reason, c.next_attempt_at
    from inbound_collection c where c.state <> 'done' order by c.received_at, c.inbound_referral_id limit most
  $$;

create function inbound_collection_backlog() returns table (uncollected bigint, oldest timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
    select count(*), min(c.received_at) from inbound_collection c where c.state <> 'done'
  $$;

revoke execute on function claim_inbound_collections(timestamptz, timestamptz, integer) from public;
revoke execute on function uncollected_inbound_referrals(integer) from public;
revoke execute on function inbound_collection_backlog() from public;
grant execute on function claim_inbound_collections(timestamptz, timestamptz, integer) to "${app_role}";
grant execute on function uncollected_inbound_referrals(integer) to "${app_role}";
grant execute on function inbound_collection_backlog() to "${app_role}";
