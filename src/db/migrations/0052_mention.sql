-- A text can mention somebody by the notation of the chat platform, which says whom it means as no name does. Whose
-- address that is, a person may learn of themself and of the other half of their pairs, whose names they read anyway;
-- of nobody else, so that a mention does not tell who is in the programme.

create function wall.addresses_of_my_pairs() returns table (surface text, account text, user_ref text, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select at.surface, at.account, at.user_ref, at.person_id from machine.address at
    where at.workspace_id = wall.workspace_id() and at.person_id in (
      select wall.me()
      union all
      select mentor_id from delivery.pair where principal_id = wall.me()
      union all
      select principal_id from delivery.pair where mentor_id = wall.me() and ended_at is null
    )
  $$;

alter function wall.addresses_of_my_pairs() owner to fieldbook_wall;
revoke execute on function wall.addresses_of_my_pairs() from public;
grant execute on function wall.addresses_of_my_pairs() to fieldbook_app;
