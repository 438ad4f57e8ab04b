-- What the timetable has done, once for each occurrence: two instances, or a tick that comes twice, find the mark and
-- do nothing. And the ways in which people reach into the queue without reading it: taking back what waits because of a
-- fact that is gone, seeing what waits for oneself, and calling it off.

create table machine.job_run (
  workspace_id uuid not null references machine.workspace (id),
  job text not null,
  due_at timestamptz not null,
  ran_at timestamptz not null default now(),
  primary key (workspace_id, job, due_at)
);

create index job_run_by_age on machine.job_run (ran_at);

alter table machine.job_run enable row level security;
alter table machine.job_run force row level security;
create policy machine on machine.job_run to fieldbook_machine using (true) with check (true);
grant select, insert, delete on machine.job_run to fieldbook_machine;

-- Taking back is the one change an act makes to the queue: it names a subject and reads nothing.
create function wall.withdraw(subject text, why text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare taken integer;
    begin
      if wall.me() is null then
        raise insufficient_privilege using message = 'nobody withdraws nothing';
      end if;
      update machine.outbox set state = 'dead', reason = 'withdrawn: ' || why, settled_at = now()
      where workspace_id = wall.workspace_id() and about = subject and state = 'ready';
      get diagnostics taken = row_count;
      return taken;
    end
  $$;

-- One waiting notice, by the person it is for: what App Home shows, and what can be called off there.
create function wall.my_waiting() returns table (id uuid, kind text, subject jsonb, not_before timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.id, o.kind, o.subject, o.not_before from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.state = 'ready'
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
