-- A draft that nobody wants any more; its version may be drafted anew.
alter table sop_draft
  drop constraint sop_draft_state_check,
  add constraint sop_draft_state_check check (state in ('draft', 'published', 'discarded'));
drop index sop_draft_once;
create unique index sop_draft_once on sop_draft (unit, sop_id, sop_version) where state <> 'discarded';

-- The pauses of a step that are over: reason, from when and until when. Of earlier ones only their minutes are known.
alter table sop_run_step add column pauses text[] not null default '{}';
