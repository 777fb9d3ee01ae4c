-- When a ruling of the unit takes effect for a run that goes on.
alter table sop_run add column rule_at timestamptz;
create index sop_run_to_rule on sop_run (rule_at) where rule_at is not null and state = 'running';

create or replace function sop_runs_to_look_at(now_is timestamptz, after_run uuid, at_most int)
  returns table (unit text, case_file_id uuid, run_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
    select r.unit, r.case_file_id, r.id
    from ((select distinct s.run_id from sop_run_step s
           where s.look_at <= now_is and s.run_id > after_run order by s.run_id limit at_most)
          union
          (select w.id from sop_run w
           where w.rule_at <= now_is and w.state = 'running' and w.id > after_run order by w.id limit at_most)) due
      join sop_run r on r.id = due.run_id
    order by r.id limit at_most
  $$;
