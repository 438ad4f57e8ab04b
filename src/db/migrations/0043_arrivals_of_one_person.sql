-- Whether a request is the first of its keys was asked of the whole workspace: a person who named the key of another's
-- message or press learned whether it had arrived, and could take a key before its owner used it. Now a person's keys
-- are their own, and are compared with what arrived from them, or from a stranger whom the machine turned away.

create or replace function wall.arrives_first(arrivals text[], what text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      author constant uuid := wall.person_id();
      kept integer;
    begin
      if wall.workspace_id() is null or author is null and current_setting('role') <> 'fieldbook_machine' then
        raise insufficient_privilege using message = 'an arrival belongs to a workspace, and to its author or the machine';
      end if;
      insert into machine.inbox (workspace_id, key, kind, person_id, acted_at)
      select wall.workspace_id(), concat_ws(' ', author, arrival), what, author, now() from unnest(arrivals) as arrival
      where author is null or not exists (
        select from machine.inbox known
        where known.workspace_id = wall.workspace_id() and known.key = arrival
          and (known.person_id = author or known.person_id is null)
      )
      on conflict do nothing;
      get diagnostics kept = row_count;
      return kept = cardinality(arrivals);
    end
  $$;
