-- Complaints that come by letter: each letter has a number of its own from the day it arrives.
alter table register_counter add column book text not null default 'complaints';
alter table register_counter alter column book drop default;
alter table register_counter drop constraint register_counter_pkey;
alter table register_counter add primary key (unit, book, year);

alter table complaint
  add column incoming_letter integer,
  add column officer text,
  add column studied_at timestamptz,
  add column found_clear boolean,
  -- The number is of the year in which it was registered. Letters of before this was kept have none.
  add constraint complaint_incoming_letter unique (unit, register_year, incoming_letter),
  add constraint complaint_only_letters_are_numbered check (incoming_letter is null or channel = 'LETTER'),
  add constraint complaint_studied_whole check ((studied_at is null) = (found_clear is null));
