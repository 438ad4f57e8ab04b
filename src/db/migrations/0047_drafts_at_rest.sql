-- A mentor who tells of somebody else does not lose the draft that was open: it rests, and can be opened again. One
-- draft at a time is open to what the mentor writes; any number may rest.

-- squawk-ignore-file require-concurrent-index-creation, require-concurrent-index-deletion, constraint-missing-not-valid

alter table own.dialogue
  add column rested_at timestamptz,
  add constraint dialogue_rests_open check (rested_at is null or closed_at is null) not valid;
alter table own.dialogue validate constraint dialogue_rests_open;

drop index own.dialogue_one_open;
create unique index dialogue_one_open on own.dialogue (person_id, kind) where closed_at is null and rested_at is null;
create index dialogue_at_rest on own.dialogue (person_id, touched_at) where closed_at is null and rested_at is not null;

grant update (rested_at) on own.dialogue to fieldbook_app;
