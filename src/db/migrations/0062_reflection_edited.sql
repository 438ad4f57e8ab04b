-- A principal edits an answer also after sharing it: the mentor reads the latest text and that it was edited, and what
-- stood before is the principal's alone. An answer is shared with each of their mentors by itself, with the question it
-- answers, so one answer can have a copy in several pairs.

-- squawk-ignore-file disallowed-unique-constraint, constraint-missing-not-valid, require-concurrent-index-creation, adding-serial-primary-key-field

create table own.reflection_earlier (
  id uuid primary key,
  workspace_id uuid not null,
  author_id uuid not null,
  reflection_id uuid not null,
  text text not null constraint reflection_earlier_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  replaced_at timestamptz not null,
  foreign key (workspace_id, author_id, reflection_id) references own.reflection (workspace_id, author_id, id)
    on update cascade on delete cascade
);
create index reflection_earlier_of_reflection on own.reflection_earlier (reflection_id, replaced_at);

alter table own.reflection_earlier enable row level security;
alter table own.reflection_earlier force row level security;
create policy same_workspace on own.reflection_earlier as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy author on own.reflection_earlier to fieldbook_app
  using (author_id = (select wall.me())) with check (author_id = (select wall.me()));
grant select, insert on own.reflection_earlier to fieldbook_app;

alter table content.shared_reflection
  add column question text check (question ~ '^[a-z0-9-]{1,60}$'),
  -- The day of the visit that the question was about, and whether it was a visit of this pair.
  add column visit_on date,
  add column of_this_pair boolean not null default true,
  add column edited_at timestamptz,
  drop constraint shared_reflection_pkey,
  add primary key (reflection_id, pair_id);
grant update (edited_at) on content.shared_reflection to fieldbook_app;
