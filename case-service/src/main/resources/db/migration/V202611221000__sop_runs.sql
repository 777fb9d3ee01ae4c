-- The walk of one procedure for one case file.
create table sop_run (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  case_file_id uuid not null,
  case_id uuid not null,
  register_number text not null,
  victim_person_id uuid not null,
  sop_id text not null,
  sop_version integer not null check (sop_version > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rulings text[] not null,
  crisis boolean not null,
  state text not null check (state in ('running', 'ended')),
  end_state text,
  assignee text,
  started_at timestamptz not null,
  ended_at timestamptz,
  revision bigint not null,
  constraint one_run_for_each_case_file unique (case_file_id),
  constraint sop_run_within_unit unique (unit, id),
  constraint an_ended_run_says_how check ((state = 'ended') = (end_state is not null and ended_at is not null)),
  foreign key (unit, case_file_id) references case_file (unit, id)
);

-- Where each step of a run stands. The unit comes from the transaction's scope, as it does for row-level security.
create table sop_run_step (
  run_id uuid not null,
  step text not null,
  unit text not null default scope_unit(),
  place integer not null,
  roles text[] not null,
  state text not null check (state in ('pending', 'active', 'paused', 'completed', 'skipped')),
  entered_at timestamptz,
  due_at timestamptz,
  near_at timestamptz,
  paused_at timestamptz,
  pause_reason text check (pause_reason in ('victim-resting', 'victim-absent', 'waiting-for-agency',
    'waiting-for-guardian', 'waiting-for-interpreter', 'other')),
  paused_minutes integer not null check (paused_minutes >= 0),
  completed_at timestamptz,
  elapsed_minutes integer check (elapsed_minutes >= 0),
  kept_standard boolean,
  outcome text,
  out_of_order boolean not null,
  skip_reason text check (skip_reason in ('not-a-crisis', 'other-path', 'case-file-closed')),
  near boolean not null,
  overdue boolean not null,
  assignee text,
  primary key (run_id, step),
  foreign key (unit, run_id) references sop_run (unit, id)
);
-- Worklists ask for what is open now, the sweep for what is due.
create index sop_run_step_open on sop_run_step (unit, due_at) where state in ('active', 'paused');

-- Facts that came before their step.
create table sop_run_fact (
  run_id uuid not null,
  place integer not null,
  unit text not null default scope_unit(),
  code text not null,
  source_id uuid not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  minutes integer check (minutes >= 0),
  primary key (run_id, place),
  constraint a_fact_of_a_source_is_kept_once unique (run_id, code, source_id),
  foreign key (unit, run_id) references sop_run (unit, id)
);

alter table sop_run enable row level security;
alter table sop_run force row level security;
create policy unit_scope on sop_run
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table sop_run_step enable row level security;
alter table sop_run_step force row level security;
create policy unit_scope on sop_run_step
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table sop_run_fact enable row level security;
alter table sop_run_fact force row level security;
create policy unit_scope on sop_run_fact
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke delete on sop_run, sop_run_step, sop_run_fact from "${app_role}";
