-- Referrals that partners push in. The content is sealed under a key of its own and goes, key and all, when intake has it.
create table inbound_referral (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  agency_id uuid not null,
  partner_number text not null,
  urgency text not null,
  received_at timestamptz not null,
  status text not null,
  payload_hash bytea not null,
  content bytea,
  collected_at timestamptz,
  complaint_id uuid,
  constraint inbound_referral_number_once unique (agency_id, partner_number),
  constraint inbound_referral_sent_by foreign key (unit, agency_id) references agency (unit, id),
  constraint inbound_referral_copy_goes check (
    (status = 'received' and content is not null and collected_at is null and complaint_id is null)
    or (status = 'collected' and content is null and collected_at is not null and complaint_id is not null)
  )
);

create index inbound_referral_newest_first on inbound_referral (unit, agency_id, id desc);

alter table inbound_referral enable row level security;
alter table inbound_referral force row level security;
create policy inbound_referral_of_unit on inbound_referral
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
create policy inbound_referral_of_agency on inbound_referral as restrictive
  using ((select scope_agency()) is null or agency_id::text = (select scope_agency()));

-- What was pushed stays on record; only its content goes.
revoke delete on inbound_referral from "${app_role}";

-- The service itself may delete no key. This one takes the key of a copy that intake has, and of nothing else.
create function destroy_key_of_collected_referral(inbound uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
    with destroyed as (
      delete from data_key k
      using inbound_referral r
      where k.owner_id = inbound and r.id = inbound and r.unit = scope_unit() and r.status = 'collected'
      returning 1
    )
    select exists (select from destroyed)
  $$;
revoke execute on function destroy_key_of_collected_referral(uuid) from public;
grant execute on function destroy_key_of_collected_referral(uuid) to "${app_role}";
