-- A message stays in the conversation after what it asks for is settled. Whoever settles it has the messages about it
-- drawn again, their own and those of the other half of the pair. What they say then is decided as their reader when
-- they are drawn; whoever asks for it learns nothing, not even whether there is such a message.

create function wall.redraw_messages(named text[], concerning text, moment timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      if wall.me() is null then
        raise insufficient_privilege using message = 'nobody draws nothing';
      end if;
      insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after)
      select gen_random_uuid(), o.workspace_id, 'message.redrawn:' || o.id || ':' || moment, 'message.redrawn', o.person_id,
        jsonb_build_object('notice', o.id, 'at', moment::text), null, moment, null
      from (
        select id, workspace_id, person_id, state from machine.outbox
        where workspace_id = wall.workspace_id() and key = any (named)
        union
        select id, workspace_id, person_id, state from machine.outbox
        where workspace_id = wall.workspace_id() and about = concerning
      ) o
      where o.state in ('sending', 'uncertain', 'sent')
        and (wall.has_role('coordinator') or o.person_id in (
          select wall.me()
          union all select pair.mentor_id from delivery.pair where pair.id in (select wall.pairs_i_am_mentored_in())
          union all select pair.principal_id from delivery.pair where pair.id in (select wall.pairs_i_mentor())
        ))
      on conflict do nothing;
    end
  $$;

-- The messages that ask a person for a choice about themself: what I do with what you tell me, and how often I may ask.
create function wall.redraw_what_i_chose(moment timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after)
      select gen_random_uuid(), o.workspace_id, 'message.redrawn:' || o.id || ':' || moment, 'message.redrawn', o.person_id,
        jsonb_build_object('notice', o.id, 'at', moment::text), null, moment, null
      from machine.outbox o
      where o.workspace_id = wall.workspace_id() and o.person_id = wall.me()
        and o.kind in ('promise.made', 'reflection.rhythm') and o.state in ('sending', 'uncertain', 'sent')
      on conflict do nothing;
    end
  $$;

-- A message to oneself that is to be drawn again: what it was about, and where it is.
create function wall.my_message(notice uuid) returns table (kind text, subject jsonb, state text, ref text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.kind, o.subject, o.state, o.sent_ref from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.id = notice
  $$;

alter function wall.redraw_messages(text[], text, timestamptz) owner to fieldbook_wall;
alter function wall.redraw_what_i_chose(timestamptz) owner to fieldbook_wall;
alter function wall.my_message(uuid) owner to fieldbook_wall;
revoke execute on function wall.redraw_messages(text[], text, timestamptz), wall.redraw_what_i_chose(timestamptz),
  wall.my_message(uuid) from public;
grant execute on function wall.redraw_messages(text[], text, timestamptz), wall.redraw_what_i_chose(timestamptz),
  wall.my_message(uuid) to fieldbook_app;
