-- To what a victim agrees: services, and the agencies that may learn of her for them.
create table service_agreement (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  case_file_id uuid not null,
  state text not null check (state in ('drafted', 'signed', 'refused', 'withdrawn')),
  services varchar(255)[] not null check (cardinality(services) > 0),
  agency_ids uuid[] not null,
  drafted_at timestamptz not null,
  signatory text check (signatory in ('victim', 'guardian')),
  guardian_person_id uuid,
  guardian_relation text check (guardian_relation in ('parent', 'relative', 'court-appointed', 'institution')),
  manner text check (manner in ('written', 'thumbprint', 'oral')),
  suitable_form text check (suitable_form in
    ('plain-language', 'sign-language', 'read-aloud', 'braille', 'large-print', 'pictures')),
  witness text,
  signed_at timestamptz,
  refused_at timestamptz,
  withdrawn_at timestamptz,
  private_talk boolean,
  constraint service_agreement_within_unit unique (unit, id),
  constraint signed_has_signature check ((state in ('signed', 'withdrawn')) =
    (signatory is not null and manner is not null and signed_at is not null)),
  constraint guardian_is_named check ((signatory = 'guardian') = (guardian_person_id is not null)
    and (guardian_person_id is null) = (guardian_relation is null)),
  constraint refused_has_time check ((state = 'refused') = (refused_at is not null)),
  constraint withdrawn_has_time check ((state = 'withdrawn') = (withdrawn_at is not null and private_talk is not null)),
  foreign key (unit, case_file_id) references case_file (unit, id)
);
create index service_agreement_by_file on service_agreement (case_file_id, id);
-- Nobody has to ask which of two agreements is meant.
create unique index one_pending_agreement_for_each_file on service_agreement (case_file_id)
  where state in ('drafted', 'signed');

-- Each permit that a disclosure on the ground of consent was given.
create table disclosure_permit (
  id uuid primary key,
  unit text not null,
  agreement_id uuid not null,
  case_file_id uuid not null,
  referral_id uuid not null,
  agency_id uuid not null,
  purpose text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (unit, agreement_id) references service_agreement (unit, id),
  foreign key (unit, case_file_id) references case_file (unit, id)
);
create index disclosure_permit_by_file on disclosure_permit (case_file_id, issued_at);

alter table service_agreement enable row level security;
alter table service_agreement force row level security;
create policy unit_scope on service_agreement
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table disclosure_permit enable row level security;
alter table disclosure_permit force row level security;
create policy unit_scope on disclosure_permit
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke delete, truncate on service_agreement from "${app_role}";
revoke update, delete, truncate on disclosure_permit from "${app_role}";
