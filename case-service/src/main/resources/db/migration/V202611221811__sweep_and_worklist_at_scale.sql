-- The sweep reads what is due in the order in which it fell due, page by page and from the index, however much is due.
drop index sop_run_step_to_look_at;
create index sop_run_step_to_look_at on sop_run_step (look_at, run_id) where look_at is not null;
drop index sop_run_to_rule;
create index sop_run_to_rule on sop_run (rule_at, id) where rule_at is not null and state = 'running';

drop function sop_runs_to_look_at(timestamptz, uuid, int);
create function sop_runs_to_look_at(now_is timestamptz, after_at timestamptz, after_run uuid, at_most int)
  returns table (look_at timestamptz, unit text, run_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
    (select s.look_at, s.unit, s.run_id from sop_run_step s
     where s.look_at <= now_is and (s.look_at, s.run_id) > (after_at, after_run)
     order by s.look_at, s.run_id limit at_most)
    union all
    (select w.rule_at, w.unit, w.id from sop_run w
     where w.rule_at <= now_is and w.state = 'running' and (w.rule_at, w.id) > (after_at, after_run)
     order by w.rule_at, w.id limit at_most)
    order by 1, 3 limit at_most
  $$;
revoke execute on function sop_runs_to_look_at(timestamptz, timestamptz, uuid, int) from public;
grant execute on function sop_runs_to_look_at(timestamptz, timestamptz, uuid, int) to "${app_role}";

-- A worklist reads open runs from the oldest on and never passes those that have ended; of a run the one or two steps
-- that it stands at.
create index sop_run_running on sop_run (unit, id) where state = 'running';
drop index sop_run_step_open;
create index sop_run_step_open on sop_run_step (run_id) where state in ('active', 'paused');
-- Few files exclude anybody; who asks for those who exclude him reads only these.
create index case_file_excluding on case_file (unit, case_id) where excluded_subjects <> '{}';
drop function excluded_from_case_file(uuid, text);

-- A run's row is written again with each of its steps, and stays on its page where that has room.
alter table sop_run set (fillfactor = 85);
