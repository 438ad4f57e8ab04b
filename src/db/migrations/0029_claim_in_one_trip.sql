-- Claiming what is to be acted on takes one round trip, like hearing it: a transaction of four, whose query is planned
-- anew each time, would stand between most messages and their answers. Claims are serialised by an advisory lock, and a
-- function's statements each see what was committed before them, so no two processes take the same person.

create function wall.claim_arrivals(
  holder text, max_people integer, max_per_person integer, max_looked_at integer, lease_seconds integer,
  served uuid[], working text[]
) returns json
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      claimed json;
    begin
      if current_setting('fieldbook.person_id', true) <> '' then
        raise insufficient_privilege using message = 'a person does not read the inbox';
      end if;
      perform pg_advisory_xact_lock(7204116);
      with oldest as (
        select inbox.ctid as place_in_table, inbox.* from machine.inbox
        where acted_at is null and failed_at is null and workspace_id = any (served)
        order by said_at, key
        limit max_looked_at
      ), standing as (
        select place_in_table, said_at, row_number() over person as place, first_value(run_at) over person as due_at,
          bool_or(lease_until > now() and (owner <> holder or key = any (working)))
            over (partition by workspace_id, surface, account, user_ref) as is_held,
          dense_rank() over (order by workspace_id, surface, account, user_ref) as person
        from oldest
        window person as (partition by workspace_id, surface, account, user_ref order by said_at, key)
      ), open as (
        select *, min(said_at) over (partition by person) as since from standing where due_at <= now()
      ), due as (
        select place_in_table, place, dense_rank() over (order by since, person) as turn from open where is_held is not true
      ), chosen as (
        select place_in_table from due where turn <= max_people and place <= max_per_person
      ), taken as (
        update machine.inbox
        set owner = holder, attempts = attempts + 1, lease_until = now() + make_interval(secs => lease_seconds)
        where ctid = any (array(select place_in_table from chosen))
        returning workspace_id, key, kind, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id, attempts
      )
      select json_build_object(
        'more', (select count(*) from open) > (select count(*) from chosen) or (select count(*) from oldest) = max_looked_at,
        'arrivals', (select coalesce(json_agg(to_json(taken) order by said_at, key), '[]') from taken)
      ) into claimed;
      return claimed;
    end
  $$;

alter function wall.claim_arrivals(text, integer, integer, integer, integer, uuid[], text[]) owner to fieldbook_wall;
revoke execute on function wall.claim_arrivals(text, integer, integer, integer, integer, uuid[], text[]) from public;
grant execute on function wall.claim_arrivals(text, integer, integer, integer, integer, uuid[], text[]) to fieldbook_app;
