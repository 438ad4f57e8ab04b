-- What somebody asked Fieldbook for in words and it did at once, with what stood before, so that they can undo it. It is
-- theirs alone: what they asked for may tell what they set for themself. It is of use for ten minutes, and the next wish
-- removes what is older than a month. What an entry that was merged had asked for is not moved: nothing of it is undone.

create table own.done_wish (
  id uuid primary key,
  workspace_id uuid not null,
  person_id uuid not null,
  -- What was done, and what stood before, as sealed state.
  done text not null constraint done_wish_done_sealed check (done ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  done_at timestamptz not null,
  undone_at timestamptz,
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);
create index done_wish_of_person on own.done_wish (person_id, done_at);

alter table own.done_wish enable row level security;
alter table own.done_wish force row level security;
create policy same_workspace on own.done_wish as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy author on own.done_wish to fieldbook_app
  using (person_id = (select wall.me())) with check (person_id = (select wall.me()));
grant select, insert, update (undone_at), delete on own.done_wish to fieldbook_app;
