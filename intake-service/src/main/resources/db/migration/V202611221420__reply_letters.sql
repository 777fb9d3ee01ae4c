-- What a centre answers to whoever told a complaint. Text, folder and papers are sealed under the complaint's key.
create table reply_letter (
  id uuid primary key,
  unit text not null,
  version bigint not null,
  complaint_id uuid not null,
  state text not null,
  text bytea not null,
  drafted_at timestamptz not null,
  approved_at timestamptz,
  year integer,
  number integer,
  signed_at timestamptz,
  original bytea,
  archive_copy bytea,
  folder bytea,
  archived_at timestamptz,
  manner text,
  sent_at timestamptz,
  constraint reply_letter_of_the_unit foreign key (unit, complaint_id) references complaint (unit, id),
  constraint reply_letter_number unique (unit, year, number),
  constraint reply_letter_state_known check (state in ('DRAFTED', 'APPROVED', 'SIGNED', 'ARCHIVED', 'SENT')),
  constraint reply_letter_approved check ((approved_at is null) = (state = 'DRAFTED')),
  constraint reply_letter_signed_whole check (
    num_nulls(year, number, signed_at, original, archive_copy)
      = case when state in ('DRAFTED', 'APPROVED') then 5 else 0 end
  ),
  constraint reply_letter_archived_whole check (
    num_nulls(folder, archived_at) = case when state in ('ARCHIVED', 'SENT') then 0 else 2 end
  ),
  constraint reply_letter_sent_whole check (num_nulls(manner, sent_at) = case when state = 'SENT' then 0 else 2 end)
);
create index reply_letter_of_complaint on reply_letter (complaint_id, id);
-- One reply at a time is on its way through the office.
create unique index reply_letter_one_open on reply_letter (complaint_id) where state <> 'SENT';

alter table reply_letter enable row level security;
alter table reply_letter force row level security;
create policy reply_letter_of_unit on reply_letter
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));
revoke delete on reply_letter from "${app_role}";
