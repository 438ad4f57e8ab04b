-- An import is taken back as one: what it added goes, as long as nothing was built on it. Whether anything was is asked of
-- the foreign keys, which know every table that points here. What was only planned for it and never said goes with it.

create function wall.take_back(kind text, which uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      here constant uuid := wall.workspace_id();
    begin
      if kind = 'visit' then
        delete from delivery.thread where workspace_id = here and visit_id = which and offered_at is null;
        delete from delivery.visit where workspace_id = here and id = which and status = 'planned' and planned_by is null;
      elsif kind = 'pair' then
        delete from delivery.pair where workspace_id = here and id = which;
      elsif kind = 'person' then
        delete from machine.outbox where workspace_id = here and person_id = which and state in ('ready', 'dead');
        delete from machine.address where workspace_id = here and person_id = which and conversation_ref is null;
        delete from machine.refused_link where workspace_id = here and person_id = which;
        delete from delivery.person_role where workspace_id = here and person_id = which;
        delete from delivery.person where workspace_id = here and id = which;
      end if;
      return found;
    exception when foreign_key_violation then
      return false;
    end
  $$;

grant delete on delivery.visit, delivery.thread, delivery.pair, delivery.person, machine.outbox, machine.refused_link to fieldbook_wall;
grant select (planned_by, status, workspace_id) on delivery.visit to fieldbook_wall;
grant select (visit_id, workspace_id) on delivery.thread to fieldbook_wall;
create policy wall_takes_back on delivery.visit for delete to fieldbook_wall using (true);
create policy wall_takes_back on delivery.pair for delete to fieldbook_wall using (true);
create policy wall_takes_back on delivery.person for delete to fieldbook_wall using (true);

alter function wall.take_back(text, uuid) owner to fieldbook_wall;
revoke execute on function wall.take_back(text, uuid) from public;
grant execute on function wall.take_back(text, uuid) to fieldbook_machine;
