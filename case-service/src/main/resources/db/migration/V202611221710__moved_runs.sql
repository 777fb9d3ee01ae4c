-- A case file that goes on by another version has a run for each: the one that was left keeps its progress and has ended.
alter table sop_run drop constraint one_run_for_each_case_file;
create unique index one_open_run_for_each_case_file on sop_run (case_file_id) where state = 'running';
create index sop_run_by_case_file on sop_run (case_file_id, id);

create table sop_run_move (
  run_id uuid primary key,
  from_run_id uuid not null unique,
  unit text not null,
  case_file_id uuid not null,
  steps jsonb not null,
  moved_at timestamptz not null,
  moved_by varchar(255) not null,
  foreign key (unit, run_id) references sop_run (unit, id),
  foreign key (unit, from_run_id) references sop_run (unit, id),
  foreign key (unit, case_file_id) references case_file (unit, id)
);
create index sop_run_move_by_case_file on sop_run_move (case_file_id);

alter table sop_run_move enable row level security;
alter table sop_run_move force row level security;
create policy unit_scope on sop_run_move
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke update, delete, truncate on sop_run_move from "${app_role}";
