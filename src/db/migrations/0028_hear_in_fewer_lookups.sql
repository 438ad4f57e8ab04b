-- Hearing looks up whose an address is, and nothing else: whether that person is still a member is asked when the words
-- are read, since only a member may read them. Two lookups fewer stand before every acknowledgement.

create or replace function wall.hear(
  workspace uuid, arrival text, what text, client text,
  at_surface text, at_account text, at_user text, at_conversation text,
  written timestamptz, utterance uuid, words text
) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      author uuid;
    begin
      if current_setting('fieldbook.person_id', true) <> '' then
        raise insufficient_privilege using message = 'nobody speaks for another';
      end if;
      select person_id into author from machine.address
      where surface = at_surface and account = at_account and user_ref = at_user and workspace_id = workspace;
      insert into machine.inbox (workspace_id, key, kind, client_ref, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id)
      values (workspace, arrival, what, client, at_surface, at_account, at_user, at_conversation, author, written, utterance)
      on conflict do nothing;
      if not found then
        return false;
      end if;
      insert into own.utterance (id, workspace_id, person_id, text, written_at)
      values (utterance, workspace, author, words, written);
      return true;
    end
  $$;

alter function wall.hear(uuid, text, text, text, text, text, text, text, timestamptz, uuid, text) owner to fieldbook_wall;
