-- The oldest messages were looked at first, and those that could not be taken afterwards left out: as many of them as
-- are looked at, waiting for their next attempt or in the hands of another process, kept everybody else's from being
-- taken. Now only those that can be taken count.
-- Migrations run in a transaction, where no index can be built concurrently.

-- squawk-ignore-file require-concurrent-index-creation

create index inbox_waiting on machine.inbox (said_at, key) where acted_at is null and failed_at is null;

create or replace function wall.claim_arrivals(
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
      -- Nothing of a person is taken beside what is being acted on, nor after what waits for its next attempt.
      with blocked as materialized (
        select workspace_id, surface, account, user_ref, min(said_at) filter (where run_at > now()) as waits_from,
          bool_or(lease_until > now() and case
            when key = any (working) then true
            when owner = holder then false
            -- Claimed as it was stored: the process may not know of it yet, but it does after a few seconds.
            when owner = holder || '.heard' then lease_until > now() + make_interval(secs => lease_seconds - 5)
            else true
          end) as is_held
        from machine.inbox
        where acted_at is null and failed_at is null and workspace_id = any (served) and (run_at > now() or lease_until > now())
        group by workspace_id, surface, account, user_ref
      ), free as (
        select inbox.ctid as place_in_table, inbox.* from machine.inbox
        left join blocked using (workspace_id, surface, account, user_ref)
        where acted_at is null and failed_at is null and workspace_id = any (served) and run_at <= now()
          and is_held is not true and (waits_from is null or said_at < waits_from)
        order by said_at, key
        limit max_looked_at
      ), standing as (
        select place_in_table, row_number() over person as place, min(said_at) over (partition by workspace_id, surface, account, user_ref) as since,
          dense_rank() over (order by workspace_id, surface, account, user_ref) as person
        from free
        window person as (partition by workspace_id, surface, account, user_ref order by said_at, key)
      ), due as (
        select place_in_table, place, dense_rank() over (order by since, person) as turn from standing
      ), chosen as (
        select place_in_table from due where turn <= max_people and place <= max_per_person
      ), taken as (
        update machine.inbox
        set owner = holder, attempts = attempts + 1, lease_until = now() + make_interval(secs => lease_seconds)
        where ctid = any (array(select place_in_table from chosen))
        returning workspace_id, key, kind, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id, attempts
      )
      select json_build_object(
        -- Or something waits for what this process is acting on.
        'more', (select count(*) from free) > (select count(*) from chosen) or exists (
          select from machine.inbox as next join machine.inbox as held using (workspace_id, surface, account, user_ref)
          where held.workspace_id = any (served) and held.key = any (working) and held.acted_at is null and held.failed_at is null
            and held.lease_until > now()
            and next.key <> all (working) and next.acted_at is null and next.failed_at is null and next.run_at <= now()
        ),
        'arrivals', (select coalesce(json_agg(to_json(taken) order by said_at, key), '[]') from taken)
      ) into claimed;
      return claimed;
    end
  $$;
