-- That a pair was entered by mistake is a reason of its own: its two people are told of a correction, not of an end. And
-- whoever begins to accompany somebody is named with their account, so that the two can write to each other.

-- squawk-ignore-file constraint-missing-not-valid

alter table delivery.pair
  drop constraint pair_end_reason_check,
  drop constraint pair_ends_as_check,
  add constraint pair_end_reason_check check (end_reason in ('completed', 'rematch', 'leave', 'role_change', 'left', 'mistake')),
  add constraint pair_ends_as_check check (ends_as in ('completed', 'rematch', 'leave', 'role_change', 'left', 'mistake'));

-- The account of the other person of an active pair, on a platform and in an organisation where the reader has one too.
create function wall.account_in_pair(pair uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select theirs.user_ref from delivery.pair as ours
    join machine.address theirs
      on theirs.person_id = case when ours.mentor_id = wall.me() then ours.principal_id else ours.mentor_id end
    join machine.address mine on mine.person_id = wall.me() and mine.surface = theirs.surface and mine.account = theirs.account
    where ours.id = pair and ours.workspace_id = wall.workspace_id() and ours.ended_at is null
      and wall.me() in (ours.principal_id, ours.mentor_id)
      and theirs.surface = 'slack' and theirs.closed_at is null and mine.closed_at is null
    order by theirs.id limit 1
  $$;

alter function wall.account_in_pair(uuid) owner to fieldbook_wall;
revoke execute on function wall.account_in_pair(uuid) from public;
grant execute on function wall.account_in_pair(uuid) to fieldbook_app;
