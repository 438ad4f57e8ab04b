-- What one person alone may read: a guided conversation in progress, the field notebook, personal settings.
-- Texts are sealed like content. Nobody but the author has a policy here; the narrower hats have no right at all.

create table own.dialogue (
  id uuid primary key,
  workspace_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('session.log')),
  state text not null,
  -- Grows by one with every turn; a turn is written only on top of the one it has seen.
  turn integer not null check (turn > 0),
  -- Where its card stands on the surface, so that the next turn changes it instead of repeating it.
  card_channel text,
  card_ts text,
  -- What that message shows: a question by its code, or the card.
  card_shows text,
  opened_at timestamptz not null,
  touched_at timestamptz not null,
  closed_at timestamptz,
  closed_as text check (closed_as in ('saved', 'kept', 'discarded')),
  unique (workspace_id, id),
  check ((closed_at is null) = (closed_as is null)),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

-- Two doors open the same conversation.
create unique index dialogue_one_open on own.dialogue (person_id, kind) where closed_at is null;

create table own.notebook_entry (
  id uuid primary key,
  workspace_id uuid not null,
  author_id uuid not null,
  pair_id uuid,
  session_id uuid,
  text text not null,
  written_at timestamptz not null,
  check (session_id is null or pair_id is not null),
  foreign key (workspace_id, author_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, pair_id) references delivery.pair (workspace_id, id),
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

create index notebook_entry_of_author on own.notebook_entry (author_id, written_at);

create table own.setting (
  person_id uuid primary key,
  workspace_id uuid not null,
  -- The local time at which a question is welcome.
  question_time time not null default '16:00',
  paused_at timestamptz,
  paused_until date,
  changed_at timestamptz not null,
  check (paused_until is null or paused_at is not null),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

alter table own.dialogue enable row level security;
alter table own.dialogue force row level security;
alter table own.notebook_entry enable row level security;
alter table own.notebook_entry force row level security;
alter table own.setting enable row level security;
alter table own.setting force row level security;

create policy same_workspace on own.dialogue as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on own.notebook_entry as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on own.setting as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));

create policy author on own.dialogue to fieldbook_app using (person_id = (select wall.me())) with check (person_id = (select wall.me()));
-- The field notebook is a mentor's; what is in it stays its author's, whatever becomes of the pair.
create policy author on own.notebook_entry to fieldbook_app using (author_id = (select wall.me())) with check (author_id = (select wall.me()));
create policy mentor_notes on own.notebook_entry as restrictive for insert to fieldbook_app
  with check ((select wall.has_role('mentor')) and (pair_id is null or pair_id in (select wall.pairs_i_mentor())));
create policy author on own.setting to fieldbook_app using (person_id = (select wall.me())) with check (person_id = (select wall.me()));

grant select, insert, update (state, turn, card_channel, card_ts, card_shows, touched_at, closed_at, closed_as) on own.dialogue to fieldbook_app;
grant select, insert, update (text), delete on own.notebook_entry to fieldbook_app;
grant select, insert, update (question_time, paused_at, paused_until, changed_at) on own.setting to fieldbook_app;
