-- None of these tables has a unit policy: relay, inbox and operator work for every unit, and nothing personal stands here.

create table outbox (
  id             bigint generated always as identity primary key,
  event_id       uuid        not null,
  aggregate_type text        not null,
  aggregate_id   uuid        not null,
  aggregate_seq  bigint      not null check (aggregate_seq > 0),
  envelope       text        not null,
  traceparent    text,
  created_at     timestamptz not null,
  sent_at        timestamptz,
  parked_at      timestamptz,
  parked_reason  text,
  constraint outbox_sequence unique (aggregate_id, aggregate_seq),
  constraint outbox_parked_says_why check ((parked_at is null) = (parked_reason is null)),
  constraint outbox_sent_or_parked check (sent_at is null or parked_at is null)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

comment on table outbox is 'Every event this service ever raised. A row is unsent, sent or parked; it is never removed.';

create index outbox_unsent on outbox (id) where sent_at is null;
create index outbox_parked on outbox (aggregate_id, aggregate_seq) where parked_at is not null;
create index outbox_created on outbox using brin (created_at);

-- What happened stays as it was told: only the marks of the relay may change.
revoke update, delete, truncate on outbox from "${app_role}";
grant update (sent_at, parked_at, parked_reason) on outbox to "${app_role}";

create table inbox (
  consumer     text   not null,
  aggregate_id uuid   not null,
  last_seq     bigint not null,
  primary key (consumer, aggregate_id)
) with (fillfactor = 80);

comment on table inbox is 'The last event of each aggregate that took effect here; written in the transaction of that effect.';

create table inbox_position (
  consumer    text    not null,
  topic       text    not null,
  partition   integer not null,
  next_offset bigint  not null,
  primary key (consumer, topic, partition)
) with (fillfactor = 50);

comment on table inbox_position is 'Everything below this offset has taken effect in this database or stands parked in it.';

create table inbox_parked (
  id            uuid primary key,
  consumer      text        not null,
  topic         text        not null,
  partition     integer     not null,
  record_offset bigint      not null,
  aggregate_id  uuid,
  aggregate_seq bigint,
  event_type    text,
  unit          text        not null,
  record        text,
  reason        text        not null check (reason in ('earlier-missing', 'misfit', 'refused', 'unreadable')),
  error_class   text,
  parked_at     timestamptz not null,
  constraint inbox_parked_place check ((aggregate_id is null) = (aggregate_seq is null)),
  constraint inbox_parked_unreadable check ((reason = 'unreadable') = (aggregate_id is null))
);

comment on table inbox_parked is 'Events that could not take effect: the first of a key says why, the later ones wait behind it.';

create unique index inbox_parked_event on inbox_parked (consumer, aggregate_id, aggregate_seq) where aggregate_id is not null;
-- A recreated topic counts from zero again, so the place alone does not name a record.
create unique index inbox_parked_record on inbox_parked (consumer, topic, partition, record_offset, md5(coalesce(record, '')))
  where aggregate_id is null;

create table idempotency_key (
  key_hash     bytea primary key,
  request_hash bytea       not null,
  status       integer     not null,
  resource_id  uuid        not null,
  created_at   timestamptz not null
);

comment on table idempotency_key is 'Creating requests of the last 30 days, as keyed hashes.';

create index idempotency_key_created on idempotency_key (created_at);
