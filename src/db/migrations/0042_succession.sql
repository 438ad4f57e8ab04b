-- A pair and a person's place in the programme end on a day. Whoever ended may have neither an e-mail nor an address
-- any more: a school's e-mail, and the account that shows it, pass to the successor, and nothing else does. What was
-- planned in the pair is withdrawn with it by the machine, which reads and writes no words.

-- squawk-ignore-file constraint-missing-not-valid

alter table delivery.person
  add column ended_on date,
  add constraint person_ended_is_inactive check (ended_on is null or deactivated_at is not null);
alter table delivery.pair
  add column ended_on date,
  add constraint pair_ended_on_a_day check (ended_on is null or ended_at is not null);

grant update (ended_on) on delivery.pair to fieldbook_app, fieldbook_machine;
grant update (voided_at) on delivery.visit to fieldbook_machine;

create or replace function wall.refuse_unreachable() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      who uuid;
    begin
      if tg_table_name = 'person' then who := new.id; else who := old.person_id; end if;
      if exists (select from delivery.person where id = who and email is null and ended_on is null)
        and not exists (select from machine.address where person_id = who) then
        raise check_violation using message = 'a person has an e-mail or an address', constraint = 'person_reachable';
      end if;
      return null;
    end
  $$;
