-- What an agency's system is told of its referrals. Ids and codes; of the victim nothing.
create table agency_event (
  id uuid primary key,
  unit text not null,
  agency_id uuid not null,
  position bigint not null check (position > 0),
  type text not null check (type in
    ('referral.sent', 'referral.accepted', 'referral.declined', 'referral.started', 'referral.completed', 'referral.withdrawn')),
  referral_id uuid not null,
  -- Never told: whom its case excludes must not learn of the referral, and a partner cannot see one that was taken back.
  case_file_id uuid not null references known_case_file (id),
  occurred_at timestamptz not null,

  constraint agency_event_of_referral foreign key (unit, referral_id) references referral (unit, id),
  constraint agency_event_in_order unique (unit, agency_id, position)
);

-- The last position given out to an agency. Its row is held until the event commits, so that nobody reads a later event
-- before an earlier one is there.
create table agency_feed (
  unit text not null,
  agency_id uuid not null,
  last bigint not null check (last > 0),
  primary key (unit, agency_id)
);

-- Where an agency's system wants to be told, and how far it was.
create table webhook (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  agency_id uuid not null,
  url text not null,
  status text not null check (status in ('active', 'disabled')),
  registered_by text not null,
  registered_at timestamptz not null,
  -- Both under the webhook's own data key.
  sealed_secret bytea not null,
  sealed_earlier_secret bytea,
  earlier_secret_until timestamptz,
  -- The last event that was delivered, or passed over because its case keeps the agency away.
  position bigint not null,
  -- Not to be looked at before: held by a replica, or waiting after a failure.
  next_attempt_at timestamptz not null,
  failing_since timestamptz,
  failures integer not null default 0,

  constraint webhook_one_of_an_agency unique (unit, agency_id),
  constraint webhook_of_agency_of_unit foreign key (unit, agency_id) references agency (unit, id),
  constraint webhook_earlier_secret_ends check ((sealed_earlier_secret is null) = (earlier_secret_until is null))
);

-- Each time that something was sent, or tried.
create table webhook_delivery (
  id uuid primary key,
  unit text not null default scope_unit(),
  webhook_id uuid not null references webhook (id) on delete cascade,
  event_id uuid not null,
  event_type text not null,
  attempted_at timestamptz not null,
  outcome text not null check (outcome in ('delivered', 'refused', 'gone', 'unreachable', 'address-refused')),
  http_status integer
);
create index webhook_delivery_newest_first on webhook_delivery (webhook_id, id desc);

alter table agency_event enable row level security;
alter table agency_event force row level security;
create policy agency_event_of_unit on agency_event
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
create policy agency_event_of_agency on agency_event as restrictive
  using ((select scope_agency()) is null or agency_id::text = (select scope_agency()));

alter table agency_feed enable row level security;
alter table agency_feed force row level security;
create policy agency_feed_of_unit on agency_feed
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
create policy agency_feed_of_agency on agency_feed as restrictive
  using ((select scope_agency()) is null or agency_id::text = (select scope_agency()));

alter table webhook enable row level security;
alter table webhook force row level security;
create policy webhook_of_unit on webhook
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
create policy webhook_of_agency on webhook as restrictive
  using ((select scope_agency()) is null or agency_id::text = (select scope_agency()));

alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy webhook_delivery_of_unit on webhook_delivery
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
create policy webhook_delivery_of_agency on webhook_delivery as restrictive
  using ((select scope_agency()) is null or exists (select from webhook where webhook.id = webhook_delivery.webhook_id));

-- What was told stays told.
revoke update, delete on agency_event from "${app_role}";
revoke delete on agency_feed from "${app_role}";
revoke update on webhook_delivery from "${app_role}";

-- The sender belongs to no unit. It learns which webhooks are due, and takes them out of other replicas' reach for a while;
-- a replica that dies lets go of them by the clock.
create function claim_webhooks(due timestamptz, until timestamptz, most integer)
  returns table (unit text, webhook_id uuid)
  language sql volatile security definer set search_path = public, pg_temp as $$
    update webhook w
    set next_attempt_at = until
    from (
      select d.id from webhook d
      where d.status = 'active' and d.next_attempt_at <= due and exists (
        select from agency_event e
        where e.unit = d.unit and e.agency_id = d.agency_id and e.position > d.position)
      order by d.next_attempt_at
      limit most
      for update skip locked
    ) taken
    where w.id = taken.id
    returning w.unit, w.id
  $$;

-- For an operator: which agencies' systems are not being told, and since when. No address: it may hold a secret.
create function troubled_webhooks(most integer)
  returns table (webhook_id uuid, unit text, agency_id uuid, status text, failing_since timestamptz, waiting bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
    select w.id, w.unit, w.agency_id, w.status, w.failing_since, (
      select count(*) from agency_event e
      where e.unit = w.unit and e.agency_id = w.agency_id and e.position > w.position)
    from webhook w where w.failing_since is not null or w.status = 'disabled'
    order by w.failing_since, w.id limit most
  $$;

create function webhook_backlog() returns table (failing bigint, disabled bigint, oldest timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
    select count(*) filter (where w.status = 'active' and w.failing_since is not null),
      count(*) filter (where w.status = 'disabled'),
      min(waiting.occurred_at) filter (where w.status = 'active')
    from webhook w
    left join lateral (
      select e.occurred_at from agency_event e
      where e.unit = w.unit and e.agency_id = w.agency_id and e.position > w.position
      order by e.position limit 1) waiting on true
  $$;

revoke execute on function claim_webhooks(timestamptz, timestamptz, integer) from public;
revoke execute on function troubled_webhooks(integer) from public;
revoke execute on function webhook_backlog() from public;
grant execute on function claim_webhooks(timestamptz, timestamptz, integer) to "${app_role}";
grant execute on function troubled_webhooks(integer) to "${app_role}";
grant execute on function webhook_backlog() to "${app_role}";
