-- What is written as a reply to a message is answered beside it. A message keeps which one it replies to until it is
-- acted on, and the notices that answer it keep that too. Only the code of the chat platform reads it.

alter table machine.inbox add column reply_to text;
alter table machine.outbox add column reply_to text;

create or replace function wall.hear_all(holder text, lease_seconds integer, messages json) returns json
  language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '1s'
  as $$
    declare
      message record;
      author uuid;
      is_claimed boolean;
      heard json[] := '{}';
    begin
      if current_setting('fieldbook.person_id', true) <> '' then
        raise insufficient_privilege using message = 'nobody speaks for another';
      end if;
      for message in
        select * from json_to_recordset(messages) as m (
          workspace uuid, key text, kind text, client text, surface text, account text, "user" text, conversation text,
          written timestamptz, utterance uuid, words text, claim boolean, "replyTo" text
        )
        -- Every caller locks the authors in the same order, so that two never wait for each other; and of what one author
        -- wrote, the first is claimed.
        order by workspace, surface, account, "user", written
      loop
        -- Two messages of one person, heard at once, wait for each other here, so that only the first can be claimed.
        perform pg_advisory_xact_lock(hashtextextended(
          concat_ws(' ', message.workspace, message.surface, message.account, message."user"), 0
        ));
        select person_id into author from machine.address
        where surface = message.surface and account = message.account and user_ref = message."user"
          and workspace_id = message.workspace;
        is_claimed := message.claim and author is not null and not exists (
          select from machine.inbox
          where workspace_id = message.workspace and surface = message.surface and account = message.account
            and user_ref = message."user" and acted_at is null and failed_at is null
        );
        insert into machine.inbox (
          workspace_id, key, kind, client_ref, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id,
          owner, attempts, lease_until, reply_to
        ) values (
          message.workspace, message.key, message.kind, message.client, message.surface, message.account, message."user",
          message.conversation, author, message.written, message.utterance,
          case when is_claimed then holder end, case when is_claimed then 1 else 0 end,
          case when is_claimed then now() + make_interval(secs => lease_seconds) end,
          message."replyTo"
        )
        on conflict do nothing;
        if found then
          insert into own.utterance (id, workspace_id, person_id, text, written_at)
          values (message.utterance, message.workspace, author, message.words, message.written);
          heard := heard || json_build_object('utterance', message.utterance, 'author', case when is_claimed then author end);
        end if;
      end loop;
      return array_to_json(heard);
    end
  $$;


create or replace function wall.claim_arrivals(
  holder text, max_people integer, max_per_person integer, max_looked_at integer, lease_seconds integer,
  served uuid[], working text[]
) returns json
  language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '1s'
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
        returning workspace_id, key, kind, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id,
          attempts, reply_to
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

create function wall.enqueue(
  notice uuid, named text, what text, reader uuid, ids jsonb, concerning text, earliest timestamptz, latest timestamptz,
  beside text
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      me constant uuid := wall.me();
    begin
      if me is null or not (reader = me or reader in (select wall.people_i_tell()) or wall.has_role('coordinator')) then
        raise insufficient_privilege using message = 'a person tells nothing to those they do not know';
      end if;
      insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after, reply_to)
      values (
        notice, wall.workspace_id(), named, what, reader, ids, concerning, earliest, latest,
        -- Only who writes a reply is answered beside it.
        case when reader = me then beside end
      )
      on conflict do nothing;
    end
  $$;

alter function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz, text) owner to fieldbook_wall;
revoke execute on function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz, text) from public;
grant execute on function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz, text) to fieldbook_app;
grant insert (reply_to) on machine.outbox to fieldbook_wall;

-- Instances of the release before this one still call it until they are replaced.
comment on function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz)
  is 'superseded by wall.enqueue with nine arguments';
