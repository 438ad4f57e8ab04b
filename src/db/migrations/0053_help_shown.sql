-- When the places that answer were last shown in full to somebody whose questions rest, so that they are not repeated
-- below every line of the same day.
alter table own.suspension add column help_shown_at timestamptz;
grant update (help_shown_at) on own.suspension to fieldbook_app;

-- A call may be asked for once a day, not once for each text that told of danger: whoever asks again on another day is
-- told that the contact was asked, and the contact must then be.
create or replace function wall.ask_to_call_me(chosen uuid, event uuid, asked_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      reader uuid;
    begin
      select contact.person_id into reader
      from delivery.safeguarding_contact contact join delivery.person on person.id = contact.person_id
      where contact.id = chosen and contact.workspace_id = wall.workspace_id() and contact.removed_at is null
        and contact.person_id <> wall.me() and person.deactivated_at is null;
      if reader is null then
        return false;
      end if;
      update own.suspension set contact_id = chosen where person_id = wall.me() and resumed_at is null;
      if not found then
        return false;
      end if;
      insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before)
      values (
        gen_random_uuid(), wall.workspace_id(),
        'safeguarding.call:' || event::text || ':' || chosen::text || ':' || (asked_at at time zone 'UTC')::date,
        'safeguarding.call', reader, jsonb_build_object('person', wall.me()), asked_at
      )
      on conflict do nothing;
      return true;
    end
  $$;
