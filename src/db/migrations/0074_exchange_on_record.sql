-- The principal says of a record that it is as they remember it, or that it is not, or nothing of the two. Both people of
-- the pair comment on it. The author of a comment edits it, or takes it back: then nobody else reads it any more. What
-- stood in it before is its author's alone.

-- squawk-ignore-file disallowed-unique-constraint, constraint-missing-not-valid, require-concurrent-index-creation, adding-serial-primary-key-field

alter table content.session_review
  add constraint session_review_says_one_thing check (confirmed_at is null or disputed_at is null);

alter table content.session_comment
  add column version integer not null default 1 check (version > 0),
  add column edited_at timestamptz,
  add column taken_back_at timestamptz,
  add constraint session_comment_of_author unique (workspace_id, author_id, id);

create trigger refuse_earlier_text before update on content.session_comment for each row
  when (case when new.version = old.version then new.text <> old.text else new.version < old.version or new.text = old.text end)
  execute function wall.refuse_earlier_text();

-- Restrictive, so that no other policy shows it.
create policy taken_back on content.session_comment as restrictive to fieldbook_app
  using (taken_back_at is null or author_id = (select wall.me()));
create policy mentor_comments on content.session_comment for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_mentor()) and author_id = (select wall.me())
    and session_id in (select id from delivery.session where released_at is not null and voided_at is null));
create policy author_changes on content.session_comment for update to fieldbook_app
  using (author_id = (select wall.me())
    and (pair_id in (select wall.pairs_i_am_mentored_in()) or pair_id in (select wall.pairs_i_mentor())))
  with check (author_id = (select wall.me())
    and (pair_id in (select wall.pairs_i_am_mentored_in()) or pair_id in (select wall.pairs_i_mentor())));
grant update (text, version, edited_at, taken_back_at) on content.session_comment to fieldbook_app;

create table own.session_comment_earlier (
  id uuid primary key,
  workspace_id uuid not null,
  author_id uuid not null,
  comment_id uuid not null,
  text text not null constraint session_comment_earlier_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  replaced_at timestamptz not null,
  foreign key (workspace_id, author_id, comment_id) references content.session_comment (workspace_id, author_id, id)
    on update cascade on delete cascade
);
create index session_comment_earlier_of_comment on own.session_comment_earlier (comment_id, replaced_at);

alter table own.session_comment_earlier enable row level security;
alter table own.session_comment_earlier force row level security;
create policy same_workspace on own.session_comment_earlier as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy author on own.session_comment_earlier to fieldbook_app
  using (author_id = (select wall.me())) with check (author_id = (select wall.me()));
grant select, insert on own.session_comment_earlier to fieldbook_app;
