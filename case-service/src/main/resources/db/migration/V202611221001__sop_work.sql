-- Referrals of a case file as referral tells of them.
create table sop_referral (
  id uuid primary key,
  unit text not null,
  case_file_id uuid not null,
  agency_id uuid not null,
  agency_kind text not null,
  need text not null,
  urgency text not null,
  ground text not null,
  state text not null check (state in
    ('drafted', 'signed', 'sent', 'accepted', 'declined', 'started', 'completed', 'cancelled', 'passed-on')),
  constraint sop_referral_within_unit unique (unit, id),
  foreign key (unit, case_file_id) references case_file (unit, id)
);
create index sop_referral_by_case_file on sop_referral (case_file_id);

create table sop_referral_news (
  referral_id uuid not null,
  place integer not null,
  unit text not null default scope_unit(),
  state text not null,
  at timestamptz not null,
  reason text,
  primary key (referral_id, place),
  foreign key (unit, referral_id) references sop_referral (unit, id)
);

-- What a person gave when completing a step by hand; under the case file's own key.
create table sop_evidence (
  id uuid primary key,
  unit text not null,
  case_file_id uuid not null,
  run_id uuid not null,
  step text not null,
  evidence bytea not null,
  out_of_order_reason bytea,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint a_step_is_completed_once unique (run_id, step),
  foreign key (unit, run_id) references sop_run (unit, id),
  foreign key (unit, case_file_id) references case_file (unit, id)
);

alter table sop_referral enable row level security;
alter table sop_referral force row level security;
create policy unit_scope on sop_referral
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table sop_referral_news enable row level security;
alter table sop_referral_news force row level security;
create policy unit_scope on sop_referral_news
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table sop_evidence enable row level security;
alter table sop_evidence force row level security;
create policy unit_scope on sop_evidence
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke delete on sop_referral, sop_referral_news, sop_evidence from "${app_role}";
revoke update on sop_evidence from "${app_role}";

create index sop_run_step_to_mark on sop_run_step (near_at) where state = 'active' and not overdue;

-- What the sweep may see of runs of all units: which of them have a mark to raise, and nothing else of them.
create function sop_runs_to_look_at(now_is timestamptz, after_run uuid, at_most int)
  returns table (unit text, case_file_id uuid, run_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
    select r.unit, r.case_file_id, r.id
    from sop_run_step s join sop_run r on r.id = s.run_id
    where s.state = 'active' and not s.overdue and s.near_at <= now_is and (s.due_at <= now_is or not s.near)
      and r.state = 'running' and r.id > after_run
    order by r.id limit at_most
  $$;

-- Which versions open runs of all units are pinned to, for readiness.
create function sop_versions_in_use() returns table (sop_id text, sop_version integer, sha256 text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select distinct sop_id, sop_version, sha256 from sop_run where state = 'running'
  $$;

revoke execute on function sop_runs_to_look_at(timestamptz, uuid, int), sop_versions_in_use() from public;
grant execute on function sop_runs_to_look_at(timestamptz, uuid, int), sop_versions_in_use() to "${app_role}";
