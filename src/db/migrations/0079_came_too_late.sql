-- What was due and could not be sent before it was of no use is counted by an operator, and its reader sees it on Home.
-- What a rule of its reader's put off beyond that (leave, no consent yet) is not among it: nothing failed there.
-- Migrations run in a transaction, where no index can be built concurrently; few rows are in this one.

-- squawk-ignore-file require-concurrent-index-creation

create index outbox_too_late on machine.outbox (workspace_id, person_id, not_after)
  where reason = 'obsolete: it came too late' and not_before < not_after;

create function wall.came_too_late_for_me(since timestamptz) returns table (id uuid, kind text, due_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.id, o.kind, o.not_before from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.not_after > since
      and o.reason = 'obsolete: it came too late' and o.not_before < o.not_after
    order by 3, o.id limit 20
  $$;

alter function wall.came_too_late_for_me(timestamptz) owner to fieldbook_wall;
revoke execute on function wall.came_too_late_for_me(timestamptz) from public;
grant execute on function wall.came_too_late_for_me(timestamptz) to fieldbook_app;
