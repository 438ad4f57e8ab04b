-- What was said to somebody lately, the latest first, so that "yes" and "the second one" in words answer what it asked. Their
-- own rows, which hold kinds and ids and no words. That an offer was set aside is never sent, and counts all the same.
-- squawk-ignore-file require-concurrent-index-creation

create function wall.said_to_me(since timestamptz)
  returns table (id uuid, key text, kind text, subject jsonb, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.id, o.key, o.kind, o.subject, greatest(o.not_before, o.tried_at) from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.not_before >= since
      and (o.state in ('sending', 'uncertain', 'sent') or o.kind = 'act.set_aside')
      and o.kind not in ('message.redrawn', 'session.released')
    order by 5 desc, o.not_before desc, o.id desc limit 40
  $$;

alter function wall.said_to_me(timestamptz) owner to fieldbook_wall;
revoke execute on function wall.said_to_me(timestamptz) from public;
grant execute on function wall.said_to_me(timestamptz) to fieldbook_app;

create index outbox_said_to on machine.outbox (person_id, not_before);
