-- The catalogue of procedures. What is published is a document for everybody and never altered; a unit's drafts are its own.
create table sop_publication (
  sop varchar(60) not null,
  version integer not null check (version > 0),
  unit text not null,
  document bytea not null,
  sha256 text not null,
  published_at timestamptz not null,
  published_by varchar(255),
  primary key (sop, version),
  check (sha256 = encode(sha256(document), 'hex'))
);
comment on column sop_publication.unit is 'The centre whose procedure it is; it alone publishes further versions.';
comment on column sop_publication.published_by is 'Token subject; null for what is shipped.';

create table sop_draft (
  id uuid primary key,
  version bigint not null,
  unit text not null,
  event_sequence bigint not null,
  sop_id varchar(60) not null,
  sop_version integer not null,
  document bytea not null,
  state text not null check (state in ('draft', 'published')),
  drafted_at timestamptz not null,
  drafted_by varchar(255) not null
);
-- One open draft of a version; a second officer changes the one that is there.
create unique index sop_draft_once on sop_draft (unit, sop_id, sop_version);

-- What a unit walks, as it decided last; earlier decisions stay.
create table sop_assignment (
  id uuid primary key,
  unit text not null,
  revision bigint not null check (revision > 0),
  procedures jsonb not null,
  decided_at timestamptz not null,
  decided_by varchar(255) not null,
  unique (unit, revision)
);

alter table sop_publication enable row level security;
alter table sop_publication force row level security;
create policy published_for_all on sop_publication for select using (true);
create policy published_by_its_unit on sop_publication for insert with check (unit = (select scope_unit()));

alter table sop_draft enable row level security;
alter table sop_draft force row level security;
create policy unit_scope on sop_draft
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

alter table sop_assignment enable row level security;
alter table sop_assignment force row level security;
create policy unit_scope on sop_assignment
  using (unit = (select scope_unit())) with check (unit = (select scope_unit()));

revoke update, delete, truncate on sop_publication, sop_assignment from "${app_role}";
revoke delete, truncate on sop_draft from "${app_role}";
