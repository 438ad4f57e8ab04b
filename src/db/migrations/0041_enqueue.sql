-- A person who put a notice into the queue learned whether one with its key was there already: from the unique key, or
-- from the number of rows. The keys are made of known ids, so a mentor could learn whether a principal was asked. A
-- person now enqueues through a function that returns nothing. And a key is unique for each reader only: otherwise a
-- notice to oneself, whose queue one may see, would show whether somebody else has one with that key.
-- Migrations run in a transaction, where no index can be built concurrently.

-- squawk-ignore-file disallowed-unique-constraint, constraint-missing-not-valid

alter table machine.outbox drop constraint outbox_workspace_id_key_key;
alter table machine.outbox add constraint outbox_once unique (workspace_id, key, person_id);

create function wall.enqueue(
  notice uuid, named text, what text, reader uuid, ids jsonb, concerning text, earliest timestamptz, latest timestamptz
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      me constant uuid := wall.me();
    begin
      if me is null or not (reader = me or reader in (select wall.people_i_tell()) or wall.has_role('coordinator')) then
        raise insufficient_privilege using message = 'a person tells nothing to those they do not know';
      end if;
      insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after)
      values (notice, wall.workspace_id(), named, what, reader, ids, concerning, earliest, latest)
      on conflict do nothing;
    end
  $$;

alter function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz) owner to fieldbook_wall;
revoke execute on function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz) from public;
grant execute on function wall.enqueue(uuid, text, text, uuid, jsonb, text, timestamptz, timestamptz) to fieldbook_app;
grant insert (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after) on machine.outbox to fieldbook_wall;

drop policy tells_those_i_know on machine.outbox;
revoke insert on machine.outbox from fieldbook_app;
