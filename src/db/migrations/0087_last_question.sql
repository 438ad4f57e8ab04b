-- The question about their own data that somebody asked last, so that "and Rosa?" can go on from it.
create function wall.my_last_question(since timestamptz) returns table (subject jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.subject from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.kind = 'question.answered'
      and o.not_before >= since
    order by o.not_before desc, o.id desc limit 1
  $$;

alter function wall.my_last_question(timestamptz) owner to fieldbook_wall;
revoke execute on function wall.my_last_question(timestamptz) from public;
grant execute on function wall.my_last_question(timestamptz) to fieldbook_app;
