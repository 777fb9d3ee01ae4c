-- What procedures may ask of a case file, as it is known so far.
alter table sop_run
  add column channel text not null,
  add column risk text check (risk in ('high', 'medium', 'low')),
  add column violence_kinds text[] not null,
  add column domestic_violence boolean not null,
  add column needs text[] not null,
  add column interrupted boolean not null,
  add column left_as text;

-- A step may be walked again: its key then ends in the number of the time, as in escort.2.
alter table sop_run_step
  add column clock_started_at timestamptz,
  add column escalate_at timestamptz,
  add column expires_at timestamptz,
  add column look_at timestamptz,
  add column activities text[] not null,
  add column repetitions integer not null check (repetitions >= 0),
  add column breached boolean not null,
  add column escalated_to text,
  drop constraint sop_run_step_pause_reason_check,
  add constraint sop_run_step_pause_reason_check check (pause_reason in ('victim-resting', 'victim-absent',
    'waiting-for-agency', 'waiting-for-guardian', 'waiting-for-interpreter', 'crisis', 'other')),
  drop constraint sop_run_step_skip_reason_check,
  add constraint sop_run_step_skip_reason_check check (skip_reason in ('not-a-crisis', 'not-needed', 'refused-by-law',
    'other-path', 'run-left', 'case-file-closed')),
  add constraint only_what_is_under_way_is_looked_at check (look_at is null or state = 'active');

alter table sop_run_fact
  add column outcome text,
  add column agency text,
  add column occurrence integer not null check (occurrence > 0);

-- The sweep asks one thing: when is there something to mark next. One index answers it, empty of all that is not due.
drop index sop_run_step_to_mark;
create index sop_run_step_to_look_at on sop_run_step (look_at) where look_at is not null;

create or replace function sop_runs_to_look_at(now_is timestamptz, after_run uuid, at_most int)
  returns table (unit text, case_file_id uuid, run_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
    select r.unit, r.case_file_id, r.id
    from (select distinct s.run_id from sop_run_step s
          where s.look_at <= now_is and s.run_id > after_run order by s.run_id limit at_most) due
      join sop_run r on r.id = due.run_id
    order by r.id
  $$;

alter table work_record
  drop constraint work_record_kind_check,
  add constraint work_record_kind_check check (kind in ('brief-screening', 'disposition', 'escort',
    'safety-observation', 'screening', 'safety-plan', 'intervention', 'interventions-conclusion', 'final-report',
    'monitoring-visit', 'monitoring-conclusion', 'documentation', 'contact-attempt', 'private-talk',
    'guardian-request', 'crisis', 'needs-assessment', 'ending'));
