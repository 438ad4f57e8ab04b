-- Who did what, to which subject, and when; never a word of it. Every act writes its line in its own transaction. The
-- log only grows: nobody has a right to change or delete a line. A line outlives what it names, so it has no foreign
-- key to it.

create table machine.audit (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references machine.workspace (id),
  act text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  -- Who acted is who the transaction says is in it; null is the machine.
  actor_id uuid default wall.person_id(),
  subject_kind text not null,
  subject_id uuid not null,
  -- Whom the line concerns besides its actor: the two people of a pair, or one person.
  pair_id uuid,
  person_id uuid,
  acted_at timestamptz not null
);

-- Ended ones too: who takes back what they shared does so after their pair has ended as well.
create function wall.pairs_ever_mine() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select id from delivery.pair where wall.me() in (principal_id, mentor_id) $$;

alter function wall.pairs_ever_mine() owner to fieldbook_wall;

alter table machine.audit enable row level security;
alter table machine.audit force row level security;

create policy same_workspace on machine.audit as restrictive to fieldbook_app, fieldbook_machine using (workspace_id = (select wall.workspace_id()));
create policy those_concerned_read on machine.audit for select to fieldbook_app
  using (actor_id = (select wall.me()) or person_id = (select wall.me()) or pair_id in (select wall.my_pairs()));
create policy actor_signs on machine.audit for insert to fieldbook_app
  with check (
    actor_id = (select wall.me())
    and (pair_id is null or pair_id in (select wall.pairs_ever_mine()))
    and (person_id is null or person_id in (select wall.my_people()) or (select wall.has_role('coordinator')))
  );
create policy machine_signs on machine.audit for insert to fieldbook_machine with check (actor_id is null);

grant select, insert on machine.audit to fieldbook_app;
grant insert on machine.audit to fieldbook_machine;

-- Acts on what is one's own (a private reflection, a note, a draft, a setting): only their author reads these lines,
-- and they say the day, not the hour. They stand in a table of their own because the order of the rows in one table
-- would put them between lines that have an hour. No subject is named: its id would say when it was made (UUIDv7), and
-- would still say so after the subject is erased. The line's own id is random for the same reason.
create table own.audit (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references machine.workspace (id),
  author_id uuid not null,
  act text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  -- In the author's zone.
  acted_on date not null
);

alter table own.audit enable row level security;
alter table own.audit force row level security;

create policy same_workspace on own.audit as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy author_reads on own.audit for select to fieldbook_app using (author_id = (select wall.me()));
create policy author_signs on own.audit for insert to fieldbook_app with check (author_id = (select wall.me()));

grant select, insert on own.audit to fieldbook_app;
