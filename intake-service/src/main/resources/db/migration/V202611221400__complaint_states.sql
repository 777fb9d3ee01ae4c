-- A complaint stands somewhere. Those that are there already are new: nobody has said more of them.
alter table complaint
  add column state text not null default 'NEW',
  add column state_since timestamptz,
  add column verified_at timestamptz,
  add column transferred_to text,
  add column withdrawn_in_private boolean,
  add column duplicate_of uuid;
update complaint set state_since = registered_at;
alter table complaint
  alter column state drop default,
  alter column state_since set not null,
  add constraint complaint_state_known check (
    state in ('NEW', 'VERIFIED', 'NEEDS_CLARIFICATION', 'FOLLOWED_UP', 'TRANSFERRED', 'WITHDRAWN', 'DUPLICATE')
  ),
  add constraint complaint_transferred_to_somebody check ((state = 'TRANSFERRED') = (transferred_to is not null)),
  add constraint complaint_withdrawn_says_how check ((state = 'WITHDRAWN') = (withdrawn_in_private is not null)),
  add constraint complaint_duplicate_of_another check (
    (state = 'DUPLICATE') = (duplicate_of is not null) and duplicate_of <> id
  ),
  add constraint complaint_unit_and_id unique (unit, id),
  -- Foreign keys look past row-level security; with the unit in it this one finds the unit's own only.
  add constraint complaint_duplicate_in_the_unit foreign key (unit, duplicate_of) references complaint (unit, id);

create index complaint_newest_first_in_state on complaint (unit, state, id desc);

-- What was asked and answered, sealed under the complaint's key.
create table complaint_clarification (
  complaint_id uuid not null references complaint (id),
  position integer not null,
  unit text not null,
  id uuid not null unique,
  asked_at timestamptz not null,
  question bytea not null,
  answered_at timestamptz,
  answer bytea,
  primary key (complaint_id, position),
  constraint complaint_clarification_answered_whole check ((answered_at is null) = (answer is null))
);

-- Which complaint a case file is of, and since when something is done for its victim. Case and referral tell it in two
-- events without an order; whichever comes first makes the row.
create table handled_case_file (
  case_file_id uuid primary key,
  unit text not null,
  complaint_id uuid,
  handling_began_at timestamptz,
  constraint handled_case_file_says_something check (complaint_id is not null or handling_began_at is not null)
);

do $$
declare
  business_table text;
begin
  foreach business_table in array array['complaint_clarification', 'handled_case_file'] loop
    execute format('alter table %I enable row level security', business_table);
    execute format('alter table %I force row level security', business_table);
    execute format(
      'create policy %I on %I using (unit = (select scope_unit())) with check (unit = (select scope_unit()))',
      business_table || '_of_unit', business_table
    );
  end loop;
end $$;
revoke delete on complaint_clarification, handled_case_file from "${app_role}";
