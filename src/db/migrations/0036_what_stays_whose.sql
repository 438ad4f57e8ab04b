-- When a pair ends, everything that was written in it stays the principal's to read: visits, records, comments,
-- commitments, what was shared. The former mentor keeps their own notebook and drafts, and reads nothing else of the
-- pair, in whatever table. Nobody writes in an ended pair, except the principal what is theirs to say: what became of
-- their commitments, the answer to a question that was still open, and what they take back.
-- Each of these functions is one query that calls no other function than wall.me(), because a function within a
-- function is planned once more for every statement whose policies call it.

create function wall.pairs_ever_mentored_in() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select id from delivery.pair where principal_id = wall.me() $$;

-- The pairs of which I may read: as mentor while they last, as principal also afterwards.
create function wall.pairs_i_read() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select id from delivery.pair where principal_id = wall.me()
    union all
    select id from delivery.pair where mentor_id = wall.me() and ended_at is null
  $$;

-- Those to whom I may send a notice: myself, the other half of my live pairs, and who coordinates the programme.
create function wall.people_i_tell() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select wall.me()
    union all
    select mentor_id from delivery.pair where principal_id = wall.me() and ended_at is null
    union all
    select principal_id from delivery.pair where mentor_id = wall.me() and ended_at is null
    union all
    select person_id from delivery.person_role
    where workspace_id = wall.workspace_id() and role = 'coordinator' and wall.me() is not null
  $$;

-- Those whose name I may read: the same, and who was my mentor before, because the records that I still read name them.
create or replace function wall.my_people() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select wall.me()
    union all
    select mentor_id from delivery.pair where principal_id = wall.me()
    union all
    select principal_id from delivery.pair where mentor_id = wall.me() and ended_at is null
    union all
    select person_id from delivery.person_role
    where workspace_id = wall.workspace_id() and role = 'coordinator' and wall.me() is not null
  $$;

alter function wall.pairs_ever_mentored_in() owner to fieldbook_wall;
alter function wall.pairs_i_read() owner to fieldbook_wall;
alter function wall.people_i_tell() owner to fieldbook_wall;
revoke execute on function wall.pairs_ever_mentored_in(), wall.pairs_i_read(), wall.people_i_tell() from public;
grant execute on function wall.pairs_ever_mentored_in(), wall.pairs_i_read(), wall.people_i_tell() to fieldbook_app;

alter policy mine on delivery.pair using (
  id in (select wall.pairs_i_read()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin'))
);
alter policy pair_and_programme on delivery.visit using (
  pair_id in (select wall.pairs_i_read()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin'))
);
alter policy pair_and_programme on delivery.session using (
  pair_id in (select wall.pairs_i_read()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin'))
);
alter policy pair_reads on delivery.session_not_held using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on delivery.session_focus using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on content.session_text using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on content.session_review using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on content.session_comment using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on content.session_amendment using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on delivery.commitment using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on content.commitment_text using (pair_id in (select wall.pairs_i_read()));
alter policy pair_reads on content.shared_reflection using (pair_id in (select wall.pairs_i_read()));

alter policy owner_settles on delivery.commitment using (
  (owner <> 'mentor' and pair_id in (select wall.pairs_ever_mentored_in()))
  or (owner <> 'principal' and pair_id in (select wall.pairs_i_mentor()))
);

-- A question that was asked while the pair lasted can still be answered, declined or closed; no new one is asked.
alter policy mine on delivery.thread with check (
  principal_id = (select wall.me()) and pair_id in (select wall.pairs_ever_mentored_in())
);
create policy asked_in_a_live_pair on delivery.thread as restrictive for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_am_mentored_in()));

-- What a mentor did in a pair is of that pair too: its lines are closed to them with it.
alter policy those_concerned_read on machine.audit using (
  pair_id in (select wall.pairs_i_read())
  or pair_id is null and (actor_id = (select wall.me()) or person_id = (select wall.me()))
);
alter policy actor_signs on machine.audit with check (
  actor_id = (select wall.me())
  and (pair_id is null or pair_id in (select wall.pairs_i_read()))
  and (person_id is null or person_id in (select wall.people_i_tell()) or (select wall.has_role('coordinator')))
);
drop function wall.pairs_ever_mine();

alter policy tells_those_i_know on machine.outbox with check (
  person_id = (select wall.me()) or person_id in (select wall.people_i_tell()) or (select wall.has_role('coordinator'))
);
