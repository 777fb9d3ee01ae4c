-- What was done for a victim. One shape: what all kinds share in columns, what a kind alone knows as codes in findings.
create table work_record (
  id uuid primary key,
  unit text not null,
  case_file_id uuid not null,
  kind text not null check (kind in ('brief-screening', 'disposition', 'escort', 'safety-observation', 'screening',
    'safety-plan', 'intervention', 'interventions-conclusion', 'final-report', 'monitoring-visit',
    'monitoring-conclusion', 'documentation', 'contact-attempt', 'private-talk', 'guardian-request')),
  findings jsonb not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_role text not null,
  minutes integer check (minutes > 0),
  sealed_text bytea,
  foreign key (unit, case_file_id) references case_file (unit, id)
);
create index work_record_by_file on work_record (case_file_id, id);
-- What ends something is there once.
create unique index work_record_once on work_record (case_file_id, kind)
  where kind in ('interventions-conclusion', 'final-report', 'monitoring-conclusion', 'documentation');

alter table work_record enable row level security;
alter table work_record force row level security;
create policy unit_scope on work_record
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

-- Who erred records anew.
revoke update, delete, truncate on work_record from "${app_role}";
