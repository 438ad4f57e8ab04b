-- Whether something is said now depends on what its reader was asked lately. That is decided in a transaction of the
-- reader, who may not read the queue: these show them the rows that are their own, of a few kinds and without words.

create function wall.asked_of_me(since timestamptz)
  returns table (kind text, state text, planned_for timestamptz, tried_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.kind, o.state, o.not_before, coalesce(o.tried_at, o.not_before) from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me()
      -- The same kinds as the index outbox_asked.
      and o.kind in ('promise.made', 'reflection.prompt', 'reflection.rhythm', 'commitment.due')
      and (o.kind in ('promise.made', 'reflection.rhythm') or coalesce(o.tried_at, o.not_before) > since)
  $$;

-- What is being sent to its reader, or may have been: an answer may come before the queue knows.
create function wall.being_said_to_me() returns table (kind text, about text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.kind, o.about from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.settled_at is null
      and o.state in ('sending', 'uncertain')
  $$;

alter function wall.asked_of_me(timestamptz) owner to fieldbook_wall;
alter function wall.being_said_to_me() owner to fieldbook_wall;
