-- How time and people reach into the queue. The timetable reads what is due from commitments (their days and whose
-- they are, never their words); people take back what waits because of a fact that is gone, see what waits for
-- themselves, and call it off. None of them reads the queue.

create policy machine on delivery.commitment for select to fieldbook_machine using (workspace_id = (select wall.workspace_id()));
grant select (id, workspace_id, pair_id, owner, due_on, settled_at) on delivery.commitment to fieldbook_machine;

-- Taking back is the one change an act makes to the queue: it names a subject and reads nothing, not even how much
-- was taken back. It reaches what waits for oneself and for the other half of one's pairs; a coordinator's reaches all.
create function wall.withdraw(named text, because text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      if wall.me() is null then
        raise insufficient_privilege using message = 'nobody withdraws nothing';
      end if;
      update machine.outbox set state = 'dead', reason = 'withdrawn: ' || because, settled_at = now()
      where workspace_id = wall.workspace_id() and about = named and state = 'ready'
        and (wall.has_role('coordinator') or person_id in (
          select wall.me()
          union all select pair.mentor_id from delivery.pair where pair.id in (select wall.pairs_i_am_mentored_in())
          union all select pair.principal_id from delivery.pair where pair.id in (select wall.pairs_i_mentor())
        ));
    end
  $$;

-- One waiting notice, by the person it is for: what App Home shows, and what can be called off there.
create function wall.my_waiting() returns table (id uuid, kind text, subject jsonb, not_before timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.id, o.kind, o.subject, o.not_before from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.settled_at is null and o.state = 'ready'
    order by o.not_before limit 20
  $$;

create function wall.call_off(notice uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      update machine.outbox set state = 'dead', reason = 'withdrawn: by its reader', settled_at = now()
      where workspace_id = wall.workspace_id() and person_id = wall.me() and id = notice and state = 'ready';
      return found;
    end
  $$;

grant usage on schema machine to fieldbook_wall;
grant select, update (state, reason, settled_at) on machine.outbox to fieldbook_wall;
create policy wall on machine.outbox to fieldbook_wall using (true) with check (true);
alter function wall.withdraw(text, text) owner to fieldbook_wall;
alter function wall.my_waiting() owner to fieldbook_wall;
alter function wall.call_off(uuid) owner to fieldbook_wall;
