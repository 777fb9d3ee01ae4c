-- A run that a case file left for another version: told by the run that it goes on in. What moved before this is counted
-- so after a rebuild.
alter table sop_run_fact add column from_run_id uuid;
create index sop_run_fact_by_origin on sop_run_fact (from_run_id) where from_run_id is not null;
