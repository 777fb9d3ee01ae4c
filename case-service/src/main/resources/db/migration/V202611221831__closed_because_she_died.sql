-- A file whose victim died says so; until now it could only be called completed.
alter table case_file
  drop constraint case_file_closure_reason_check,
  add constraint case_file_closure_reason_check check (closure_reason in
    ('completed', 'agreement-refused', 'consent-withdrawn', 'contact-lost', 'transferred', 'died'));
