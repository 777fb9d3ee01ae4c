-- Whether the centre's work for the victim has ended: nobody is referred under the file any more.
alter table known_case_file add column closed boolean not null default false;
