-- A file closes for a reason; a case closes when its last file does.
alter table case_file drop constraint case_file_state_check;
alter table case_file
  add constraint case_file_state_check check (state in ('open', 'closed')),
  add column closure_reason text check (closure_reason in
    ('completed', 'agreement-refused', 'consent-withdrawn', 'contact-lost', 'transferred')),
  add column closed_at timestamptz,
  add constraint closed_file_has_reason_and_time check (
    (state = 'closed') = (closure_reason is not null) and (state = 'closed') = (closed_at is not null));

alter table cases drop constraint cases_state_check;
alter table cases
  add constraint cases_state_check check (state in ('open', 'closed')),
  add column closed_at timestamptz,
  add constraint closed_case_has_time check ((state = 'closed') = (closed_at is not null));
