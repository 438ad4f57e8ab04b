-- What somebody wishes to be reminded of, in their own words and sealed, and when. A reminder without a time waits until
-- its author says one. It is its author's alone, and is not moved if their entry is merged into another.

create table own.reminder (
  id uuid primary key,
  workspace_id uuid not null,
  person_id uuid not null,
  text text not null constraint reminder_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  due_at timestamptz,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);
create index reminder_of_person on own.reminder (person_id, made_at);

alter table own.reminder enable row level security;
alter table own.reminder force row level security;
create policy same_workspace on own.reminder as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy author on own.reminder to fieldbook_app
  using (person_id = (select wall.me())) with check (person_id = (select wall.me()));
grant select, insert, update (due_at, cancelled_at), delete on own.reminder to fieldbook_app;
