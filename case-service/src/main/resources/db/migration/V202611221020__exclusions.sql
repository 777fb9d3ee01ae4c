-- Who may not know of a case, because he is the alleged perpetrator, or his kin: staff by the token's subject, agencies by id.
-- A file's list holds for every file of its case.
alter table case_file
  add column excluded_subjects varchar(255)[] not null default '{}',
  add column excluded_agency_ids uuid[] not null default '{}',
  add column chair_excluded boolean not null default false;
alter table case_file
  alter column excluded_subjects drop default,
  alter column excluded_agency_ids drop default,
  alter column chair_excluded drop default;

create index case_file_by_excluded_subject on case_file using gin (excluded_subjects);

-- For lists of what hangs on case files; runs as the caller, so another unit's rows stay out of sight here too.
create function excluded_from_case_file(file uuid, subject text) returns boolean
  language sql stable
  as $$
    select exists (
      select from case_file asked join case_file sibling on sibling.case_id = asked.case_id
      where asked.id = file and sibling.excluded_subjects @> array[subject]::varchar[])
  $$;
