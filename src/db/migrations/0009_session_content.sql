-- What was said. Every text here is sealed by the app before it arrives (the column holds ciphertext), and the
-- row opens only to the two people of the pair. No narrower hat has any right on this schema.

create table content.session_text (
  session_id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  principal_request text,
  request_source text check (request_source in ('principal', 'mentor', 'protocol', 'joint')),
  session_objective text,
  what_is_working text,
  challenge_in_focus text,
  evidence_notes text,
  next_focus text,
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

create table content.session_review (
  session_id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  seen_at timestamptz,
  confirmed_at timestamptz,
  disputed_at timestamptz,
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

create table content.session_comment (
  id uuid primary key,
  workspace_id uuid not null,
  session_id uuid not null,
  pair_id uuid not null,
  author_id uuid not null,
  text text not null,
  written_at timestamptz not null,
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id),
  foreign key (workspace_id, author_id) references delivery.person (workspace_id, id)
);

-- What a saved record said before: which field, by whom, when, why; the texts themselves only as hashes.
create table content.session_amendment (
  id uuid primary key,
  workspace_id uuid not null,
  session_id uuid not null,
  pair_id uuid not null,
  field text not null,
  old_hash text not null,
  new_hash text not null,
  amended_by uuid not null,
  amended_at timestamptz not null,
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

create index session_comment_of_session on content.session_comment (session_id);
create index session_amendment_of_session on content.session_amendment (session_id);

alter table content.session_text enable row level security;
alter table content.session_text force row level security;
alter table content.session_review enable row level security;
alter table content.session_review force row level security;
alter table content.session_comment enable row level security;
alter table content.session_comment force row level security;
alter table content.session_amendment enable row level security;
alter table content.session_amendment force row level security;

create policy same_workspace on content.session_text as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on content.session_review as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on content.session_comment as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on content.session_amendment as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));

create policy pair_reads on content.session_text for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
create policy mentor_writes on content.session_text for insert to fieldbook_app with check (pair_id in (select wall.pairs_i_mentor()));
create policy mentor_amends on content.session_text for update to fieldbook_app
  using (pair_id in (select wall.pairs_i_mentor())) with check (pair_id in (select wall.pairs_i_mentor()));

create policy pair_reads on content.session_review for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
create policy principal_reviews on content.session_review for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_am_mentored_in()));
create policy principal_changes on content.session_review for update to fieldbook_app
  using (pair_id in (select wall.pairs_i_am_mentored_in())) with check (pair_id in (select wall.pairs_i_am_mentored_in()));

create policy pair_reads on content.session_comment for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
create policy principal_comments on content.session_comment for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_am_mentored_in()) and author_id = (select wall.me()));

create policy pair_reads on content.session_amendment for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
create policy mentor_amends on content.session_amendment for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_mentor()) and amended_by = (select wall.me()));

grant select, insert on content.session_text, content.session_review, content.session_comment, content.session_amendment
  to fieldbook_app;
grant update (principal_request, request_source, session_objective, what_is_working, challenge_in_focus, evidence_notes,
  next_focus) on content.session_text to fieldbook_app;
grant update (seen_at, confirmed_at, disputed_at) on content.session_review to fieldbook_app;
