-- A saved record becomes its principal's half a minute after it was saved, so that a slip of the mentor can be taken
-- back as if it had never been. Until then it is its author's alone: nobody else reads the row or anything that hangs on
-- it, the coordinator and the weekly page do not count it, and its visit, the next visit and every notice stay as they
-- were. The machine releases it and writes all of that in one transaction. Its author can delete it until then.

-- squawk-ignore-file require-concurrent-index-creation, require-concurrent-index-deletion, constraint-missing-not-valid, adding-foreign-key-constraint

alter table delivery.session add column released_at timestamptz;

-- An owner who is no superuser is bound by a forced policy and would change nothing.
alter table delivery.session no force row level security;
update delivery.session set released_at = logged_at;
alter table delivery.session force row level security;

-- The few that were saved just now, by anybody.
create index session_to_release on delivery.session (workspace_id, logged_at) where released_at is null;

create index commitment_of_session on delivery.commitment (session_id);
create index notebook_entry_of_session on own.notebook_entry (session_id) where session_id is not null;

-- What the weekly page looks up is answered from an index alone only if the index leaves out what the page does not see.
drop index delivery.session_contact;
drop index delivery.session_of_visit;
drop index delivery.session_by_log;
create index session_contact on delivery.session (workspace_id, started_at) include (pair_id, visit_id)
  where outcome <> 'not_held' and voided_at is null and released_at is not null;
create index session_of_visit on delivery.session (visit_id) include (workspace_id)
  where outcome <> 'not_held' and voided_at is null and released_at is not null;
create index session_by_log on delivery.session (workspace_id, logged_at) include (pair_id, started_at, duration_min)
  where outcome <> 'not_held' and voided_at is null and released_at is not null;

-- The records that are not released and that the person of this transaction has not saved. There are never many.
create function wall.sessions_held_back() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select id from delivery.session where released_at is null and logged_by is distinct from wall.me() $$;

-- The commitments in those records.
create function wall.commitments_held_back() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select made.id from delivery.session join delivery.commitment made on made.session_id = session.id
    where session.released_at is null and session.logged_by is distinct from wall.me()
  $$;

alter function wall.sessions_held_back() owner to fieldbook_wall;
alter function wall.commitments_held_back() owner to fieldbook_wall;
revoke execute on function wall.sessions_held_back(), wall.commitments_held_back() from public;
grant execute on function wall.sessions_held_back(), wall.commitments_held_back() to fieldbook_app;
grant select (id, logged_by, released_at) on delivery.session to fieldbook_wall;
grant select (id, session_id) on delivery.commitment to fieldbook_wall;
create policy wall on delivery.session for select to fieldbook_wall using (true);
create policy wall on delivery.commitment for select to fieldbook_wall using (true);

-- Restrictive, so that no other policy lets anybody read, or write into, a record that is not released.
create policy released on delivery.session as restrictive to fieldbook_app
  using (released_at is not null or logged_by = (select wall.me()));
create policy released on delivery.session_not_held as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on delivery.session_focus as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on content.session_text as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on content.session_review as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on content.session_comment as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on content.session_amendment as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on delivery.commitment as restrictive to fieldbook_app
  using (session_id not in (select wall.sessions_held_back()));
create policy released on content.commitment_text as restrictive to fieldbook_app
  using (commitment_id not in (select wall.commitments_held_back()));
-- What was done to a record is known to whom the record is known: nobody learns of one that was taken back.
create policy released on machine.audit as restrictive for select to fieldbook_app
  using (subject_kind <> 'session' or actor_id = (select wall.me()) or subject_id in (select id from delivery.session));
alter policy digest on delivery.session using (released_at is not null);
alter policy digest on delivery.session_not_held
  using (reason not in ('declined', 'unknown') and exists (select from delivery.session where session.id = session_id));
alter policy digest on delivery.session_focus using (exists (select from delivery.session where session.id = session_id));
alter policy digest on delivery.commitment using (exists (select from delivery.session where session.id = session_id));

-- Nobody saves a record that is released from the start, and none is released twice.
alter policy mentor_logs on delivery.session with check (
  pair_id in (select wall.pairs_i_mentor()) and logged_by = (select wall.me()) and released_at is null
);
create policy machine_releases on delivery.session for update to fieldbook_machine
  using (released_at is null) with check (released_at is not null);
grant update (released_at) on delivery.session to fieldbook_machine;
-- With the release it writes what became of the visit; like the weekly page, it does not learn that somebody declined.
grant update (held_at, held_by, cancelled_at, cancelled_by, cancel_reason) on delivery.visit to fieldbook_machine;
alter policy same_workspace on delivery.session_not_held to fieldbook_app, fieldbook_machine, fieldbook_digest;
create policy machine on delivery.session_not_held for select to fieldbook_machine using (reason not in ('declined', 'unknown'));
grant select on delivery.session_not_held to fieldbook_machine;
-- Nobody is asked about a commitment that can still be taken back.
grant select (session_id) on delivery.commitment to fieldbook_machine;

-- A record goes as a whole: its author deletes the row, and what was saved with it goes too. Of a comment or a review
-- there can be none, and one would stop it. A note in the field notebook stays, and is about the pair only.
create policy mentor_takes_back on delivery.session for delete to fieldbook_app
  using (pair_id in (select wall.pairs_i_mentor()) and logged_by = (select wall.me()) and released_at is null);
grant delete on delivery.session to fieldbook_app;

alter table delivery.session_not_held drop constraint session_not_held_workspace_id_pair_id_session_id_fkey,
  add foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete cascade;
alter table delivery.session_focus drop constraint session_focus_workspace_id_pair_id_session_id_fkey,
  add foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete cascade;
alter table content.session_text drop constraint session_text_workspace_id_pair_id_session_id_fkey,
  add foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete cascade;
alter table content.session_amendment drop constraint session_amendment_workspace_id_pair_id_session_id_fkey,
  add foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete cascade;
alter table delivery.commitment drop constraint commitment_workspace_id_pair_id_session_id_fkey,
  add foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete cascade;
alter table content.commitment_text drop constraint commitment_text_workspace_id_pair_id_commitment_id_fkey,
  add foreign key (workspace_id, pair_id, commitment_id) references delivery.commitment (workspace_id, pair_id, id) on delete cascade;
alter table own.notebook_entry drop constraint notebook_entry_workspace_id_pair_id_session_id_fkey,
  add foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete set null (session_id);
