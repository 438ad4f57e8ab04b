-- One question after a visit, at most two more, and what the principal answers. The thread holds times and question
-- codes, which the digest counts and nobody else reads by name. Answers are the principal's own; what they share is
-- copied, sealed, to where the pair reads it, and taken away again when they take it back.

create table delivery.thread (
  id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  principal_id uuid not null,
  cause text not null check (cause in ('visit', 'commitment')),
  visit_id uuid,
  commitment_id uuid,
  -- Codes of questions in the bank: no words have room here, for the digest reads this table.
  question text not null check (question ~ '^[a-z0-9-]{1,60}$'),
  follow_up text check (follow_up ~ '^[a-z0-9-]{1,60}$'),
  -- Questions put aside with "another question": not offered again in this thread.
  passed_over text[] not null default '{}' check (array_to_string(passed_over, '') ~ '^[a-z0-9-]*$'),
  offered_at timestamptz not null,
  started_at timestamptz,
  completed_at timestamptz,
  declined_at timestamptz,
  expired_at timestamptz,
  status text not null generated always as (
    case
      when completed_at is not null then 'completed'
      when declined_at is not null then 'declined'
      when expired_at is not null then 'expired'
      when started_at is not null then 'started'
      else 'offered'
    end
  ) stored,
  unique (workspace_id, principal_id, id),
  check (num_nonnulls(completed_at, declined_at, expired_at) <= 1),
  check ((cause = 'visit') = (visit_id is not null) and (cause = 'commitment') = (commitment_id is not null)),
  foreign key (workspace_id, principal_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, pair_id, visit_id) references delivery.visit (workspace_id, pair_id, id),
  foreign key (workspace_id, pair_id, commitment_id) references delivery.commitment (workspace_id, pair_id, id)
);

-- One visit, one thread; one open thread for each principal. With the pair in the key: another who tries a visit's id
-- must not learn whether its principal was asked.
create unique index thread_of_visit on delivery.thread (visit_id, pair_id) where visit_id is not null;
create unique index thread_one_open on delivery.thread (principal_id)
  where completed_at is null and declined_at is null and expired_at is null;
create index thread_by_offer on delivery.thread (principal_id, offered_at);

create table own.reflection (
  id uuid primary key,
  workspace_id uuid not null,
  author_id uuid not null,
  thread_id uuid not null,
  question text not null check (question ~ '^[a-z0-9-]{1,60}$'),
  place integer not null check (place between 1 and 3),
  text text not null,
  source text not null check (source in ('form', 'chat')),
  written_at timestamptz not null,
  edited_at timestamptz,
  unique (workspace_id, author_id, id),
  -- With the author in the key: another who tries a thread's id must not learn whether it was answered.
  unique (thread_id, place, author_id),
  foreign key (workspace_id, author_id, thread_id) references delivery.thread (workspace_id, principal_id, id)
);

create table content.shared_reflection (
  reflection_id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  author_id uuid not null,
  text text not null,
  shared_at timestamptz not null,
  foreign key (workspace_id, author_id, reflection_id) references own.reflection (workspace_id, author_id, id) on delete cascade,
  foreign key (workspace_id, pair_id) references delivery.pair (workspace_id, id)
);

create index shared_reflection_of_pair on content.shared_reflection (pair_id, shared_at);

alter table delivery.thread enable row level security;
alter table delivery.thread force row level security;
alter table own.reflection enable row level security;
alter table own.reflection force row level security;
alter table content.shared_reflection enable row level security;
alter table content.shared_reflection force row level security;

create policy same_workspace on delivery.thread as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on own.reflection as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on content.shared_reflection as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));

create policy machine on delivery.thread for select to fieldbook_machine using (true);
create policy machine_expires on delivery.thread for update to fieldbook_machine using (true) with check (true);
create policy digest on delivery.thread for select to fieldbook_digest using (true);
create policy mine on delivery.thread to fieldbook_app
  using (principal_id = (select wall.me())) with check (principal_id = (select wall.me()) and pair_id in (select wall.pairs_i_am_mentored_in()));

create policy author on own.reflection to fieldbook_app using (author_id = (select wall.me())) with check (author_id = (select wall.me()));

create policy pair_reads on content.shared_reflection for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
-- Also after the pair has ended: what one shared, one can still take back.
create policy author_reads on content.shared_reflection for select to fieldbook_app using (author_id = (select wall.me()));
create policy author_shares on content.shared_reflection for insert to fieldbook_app
  with check (author_id = (select wall.me()) and pair_id in (select wall.pairs_i_am_mentored_in()));
create policy author_changes on content.shared_reflection for update to fieldbook_app
  using (author_id = (select wall.me())) with check (author_id = (select wall.me()) and pair_id in (select wall.pairs_i_am_mentored_in()));
create policy author_takes_back on content.shared_reflection for delete to fieldbook_app using (author_id = (select wall.me()));

grant select, insert, update (question, follow_up, passed_over, started_at, completed_at, declined_at) on delivery.thread to fieldbook_app;
grant select, update (expired_at) on delivery.thread to fieldbook_machine;
grant select on delivery.thread to fieldbook_digest;
grant select, insert, delete, update (text, edited_at) on own.reflection to fieldbook_app;
grant select, insert, delete, update (text) on content.shared_reflection to fieldbook_app;
