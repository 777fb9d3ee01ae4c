-- What timeliness and funnels count. One row is one event: (aggregate, seq) is its place in that aggregate's history, so
-- that what comes twice changes nothing and what comes late stands where it belongs. Codes have no checks here, because a
-- projection counts what a newer producer says, too.

create table sop_run_fact (
  run_id uuid not null,
  seq bigint not null,
  unit text not null,
  occurred_at timestamptz not null,
  -- the event's name without producer and version: step-entered, step-completed, step-skipped, step-overdue, ended
  happening text not null,
  -- when it was done, or fell due; occurred_at is when the event was told
  happened_at timestamptz not null,
  sop_id text not null,
  sop_version int not null,
  step text,
  source_step text,
  clock_kind text,
  min_minutes int,
  max_minutes int,
  elapsed_minutes int,
  within boolean,
  out_of_order boolean not null,
  primary key (run_id, seq)
);
create index sop_run_fact_by_time on sop_run_fact (unit, happening, happened_at);

create table referral_fact (
  referral_id uuid not null,
  seq bigint not null,
  unit text not null,
  occurred_at timestamptz not null,
  stage text not null,
  happened_at timestamptz not null,
  agency_kind text not null,
  need text not null,
  urgency text not null,
  reason text,
  primary key (referral_id, seq)
);
create index referral_fact_by_time on referral_fact (unit, stage, happened_at);

create table inbound_referral_fact (
  inbound_referral_id uuid not null,
  seq bigint not null,
  unit text not null,
  occurred_at timestamptz not null,
  stage text not null,
  happened_at timestamptz not null,
  primary key (inbound_referral_id, seq)
);
create index inbound_referral_fact_by_time on inbound_referral_fact (unit, stage, happened_at);

alter table sop_run_fact enable row level security;
alter table sop_run_fact force row level security;
create policy unit_scope on sop_run_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table referral_fact enable row level security;
alter table referral_fact force row level security;
create policy unit_scope on referral_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table inbound_referral_fact enable row level security;
alter table inbound_referral_fact force row level security;
create policy unit_scope on inbound_referral_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
