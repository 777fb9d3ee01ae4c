-- A victim referred to an agency.
create table referral (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  case_file_id uuid not null,
  victim_person_id uuid not null,
  agency_id uuid not null,
  agency_kind text not null,
  need text not null,
  urgency text not null check (urgency in ('emergency', 'urgent', 'ordinary')),
  ground text not null check (ground in ('emergency', 'consent')),
  status text not null check (status in
    ('draft', 'signed', 'sent', 'accepted', 'declined', 'started', 'completed', 'passed-on', 'cancelled')),
  -- Words about the victim, under the referral's own data key.
  sealed_summary bytea not null,
  sealed_feedback bytea,
  replaces uuid,
  replaced_by uuid,
  decline_reason text,
  cancellation_reason text,
  drafted_at timestamptz not null,
  signed_at timestamptz,
  sent_at timestamptz,
  answered_at timestamptz,
  started_at timestamptz,
  completed_at timestamptz,
  ended_at timestamptz,

  constraint referral_in_unit unique (unit, id),
  constraint referral_to_agency_of_unit foreign key (unit, agency_id) references agency (unit, id),
  constraint referral_of_known_file foreign key (case_file_id) references known_case_file (id),
  constraint referral_replaces foreign key (unit, replaces) references referral (unit, id),
  constraint referral_replaced_by foreign key (unit, replaced_by) references referral (unit, id),
  constraint referral_declined_with_reason check ((status in ('declined') and decline_reason is not null)
    or status not in ('declined')),
  constraint referral_cancelled_with_reason check ((status = 'cancelled') = (cancellation_reason is not null)),
  constraint referral_passed_on_to_another check ((status = 'passed-on') = (replaced_by is not null)),
  constraint referral_signed_before_it_leaves check (status in ('draft', 'cancelled') or signed_at is not null),
  constraint referral_sent_before_it_is_answered check (
    status in ('draft', 'signed', 'cancelled') or sent_at is not null)
);
create index referral_by_case_file on referral (unit, case_file_id, id);
create index referral_by_agency on referral (unit, agency_id, id);

-- A cover letter or referral letter that goes with it.
create table letter (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  referral_id uuid not null,
  kind text not null check (kind in ('cover-letter', 'referral-letter')),
  status text not null check (status in ('draft', 'signed')),
  number text,
  acting text check (acting in ('plt', 'plh')),
  -- All under the referral's data key.
  sealed_note bytea,
  sealed_signatory bytea,
  sealed_document bytea,
  drafted_at timestamptz not null,
  signed_at timestamptz,

  constraint letter_of_referral foreign key (unit, referral_id) references referral (unit, id),
  constraint letter_numbered_once unique (unit, number),
  constraint letter_signed_whole check (
    (status = 'signed') = (number is not null)
    and (status = 'signed') = (sealed_signatory is not null)
    and (status = 'signed') = (sealed_document is not null)
    and (status = 'signed') = (signed_at is not null)
    and (status = 'signed' or acting is null)
  )
);
create unique index letter_one_of_a_kind on letter (referral_id, kind);

-- The database too refuses to change what was signed.
create function letter_stays_signed() returns trigger language plpgsql as $$
  begin
    raise exception 'a signed letter does not change' using errcode = 'check_violation';
  end
  $$;
create trigger letter_stays_signed before update on letter
  for each row when (old.status = 'signed') execute function letter_stays_signed();

-- The last number given out to letters of a unit and year.
create table letter_register (
  unit text not null,
  year integer not null,
  last bigint not null check (last > 0),
  primary key (unit, year)
);

-- The letterhead that the unit told in its profile; an office's, never a person's.
create table letterhead (
  unit text primary key,
  government text not null,
  office text not null,
  centre text not null,
  address text not null,
  phone text,
  email text,
  place text not null,
  zone text not null
);

alter table referral enable row level security;
alter table referral force row level security;
create policy referral_of_unit on referral
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
-- Of the unit's referrals a partner sees those sent to it, and no more of one that was cancelled or passed on.
create policy referral_of_agency on referral as restrictive
  using ((select scope_agency()) is null or (
    agency_id::text = (select scope_agency())
    and status in ('sent', 'accepted', 'declined', 'started', 'completed')));

alter table letter enable row level security;
alter table letter force row level security;
create policy letter_of_unit on letter
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
create policy letter_of_agency on letter as restrictive
  using ((select scope_agency()) is null or (
    status = 'signed' and exists (select from referral where referral.id = letter.referral_id)));

alter table letter_register enable row level security;
alter table letter_register force row level security;
create policy letter_register_of_unit on letter_register
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table letterhead enable row level security;
alter table letterhead force row level security;
create policy letterhead_of_unit on letterhead
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

-- A referral ends, a letter is signed; neither is ever deleted.
revoke delete on referral, letter, letter_register, letterhead from "${app_role}";

-- Ids that clients bring are unique over all units, most of which row-level security hides.
create function referral_id_taken(candidate uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from referral where id = candidate)
  $$;
revoke execute on function referral_id_taken(uuid) from public;
grant execute on function referral_id_taken(uuid) to "${app_role}";
