-- A person's platform ids have moved to machine.address, and the workspace's team to machine.installation. What the old
-- columns promised together still holds: a person has an e-mail or an address. A check cannot see another table, so a
-- trigger looks when the transaction ends.

-- squawk-ignore-file ban-drop-column

create function wall.refuse_unreachable() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      who uuid;
    begin
      if tg_table_name = 'person' then who := new.id; else who := old.person_id; end if;
      if exists (select from delivery.person where id = who and email is null)
        and not exists (select from machine.address where person_id = who) then
        raise check_violation using message = 'a person has an e-mail or an address', constraint = 'person_reachable';
      end if;
      return null;
    end
  $$;

alter function wall.refuse_unreachable() owner to fieldbook_wall;

create constraint trigger person_reachable after insert or update of email on delivery.person
  deferrable initially deferred for each row when (new.email is null) execute function wall.refuse_unreachable();
create constraint trigger person_reachable after delete on machine.address
  deferrable initially deferred for each row execute function wall.refuse_unreachable();

-- The check of both columns and the unique index go with them.
alter table delivery.person drop column slack_user_id, drop column slack_channel_id;
alter table machine.workspace drop column slack_team_id;
