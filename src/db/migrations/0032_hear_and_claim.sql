-- Hearing stores several messages in one statement, since while one commit is under way others arrive, and claims a
-- message for the process that heard it when its author is known and has no other message waiting: then the statement
-- that claims what is due is not needed between a message and its answer.

-- `holder` claims the messages that have `claim` set. Returns each new message's utterance, and its author if it was
-- claimed.
create function wall.hear_all(holder text, lease_seconds integer, messages json) returns json
  language plpgsql security definer set search_path = pg_catalog, pg_temp
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
          written timestamptz, utterance uuid, words text, claim boolean
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
          owner, attempts, lease_until
        ) values (
          message.workspace, message.key, message.kind, message.client, message.surface, message.account, message."user",
          message.conversation, author, message.written, message.utterance,
          case when is_claimed then holder end, case when is_claimed then 1 else 0 end,
          case when is_claimed then now() + make_interval(secs => lease_seconds) end
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

alter function wall.hear_all(text, integer, json) owner to fieldbook_wall;
revoke execute on function wall.hear_all(text, integer, json) from public;
grant execute on function wall.hear_all(text, integer, json) to fieldbook_app;

-- Instances of the release before this one still call it until they are replaced.
comment on function wall.hear(uuid, text, text, text, text, text, text, text, timestamptz, uuid, text) is 'superseded by wall.hear_all';
