alter table note add column agency_id text;
create policy note_of_agency on note as restrictive
  using ((select scope_agency()) is null or agency_id = (select scope_agency()));
