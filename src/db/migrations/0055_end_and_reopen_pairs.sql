-- A pair can end on a day that lies ahead, be corrected, and be opened again after it was ended by mistake. A coordinator
-- does all of it for pairs that are not her own. Her own pair she can only end: whatever leaves it open would be pairing
-- herself.

-- squawk-ignore-file constraint-missing-not-valid

alter table delivery.pair
  -- The last day of the pair, if it is known and still to come, and the reason with which the pair will end.
  add column ends_on date,
  add column ends_as text check (ends_as in ('completed', 'rematch', 'leave', 'role_change', 'left')),
  add constraint pair_planned_end check ((ends_on is null) = (ends_as is null)),
  add constraint pair_ended_has_no_planned_end check (ends_on is null or ended_at is null);

grant update (ends_on, ends_as) on delivery.pair to fieldbook_app, fieldbook_machine;

alter policy coordinator_changes on delivery.pair
  using ((select wall.has_role('coordinator')))
  with check (
    (select wall.has_role('coordinator')) and (ended_at is not null or (select wall.me()) not in (principal_id, mentor_id))
  );

-- What follows from a person's act for others (notices, visits, questions) is written by the machine in the transaction
-- of that act. The line in the audit log is then still signed by who acted.
alter policy machine_signs on machine.audit with check (actor_id is not distinct from wall.person_id());

-- The name of the other person of a pair that has ended, for the one notice that says so: its former mentor reads
-- nothing else of it.
create function wall.other_in_pair(pair uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select person.name from delivery.pair as mine
    join delivery.person on person.id = case when mine.mentor_id = wall.me() then mine.principal_id else mine.mentor_id end
    where mine.id = pair and wall.me() in (mine.principal_id, mine.mentor_id)
  $$;

alter function wall.other_in_pair(uuid) owner to fieldbook_wall;
revoke execute on function wall.other_in_pair(uuid) from public;
grant execute on function wall.other_in_pair(uuid) to fieldbook_app;

-- What an act or an import changed of people, pairs and visits, as it stood before and after: logistics only. It keeps
-- the history of a correction, and an import is taken back with it.
create table delivery.roster_import (
  id uuid primary key,
  workspace_id uuid not null references machine.workspace (id),
  imported_at timestamptz not null,
  -- Null: the command line, which runs as the software.
  imported_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  unique (workspace_id, id),
  foreign key (workspace_id, imported_by) references delivery.person (workspace_id, id),
  foreign key (workspace_id, undone_by) references delivery.person (workspace_id, id)
);

create table delivery.roster_change (
  id uuid primary key,
  workspace_id uuid not null references machine.workspace (id),
  import_id uuid,
  act text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  subject_id uuid not null,
  before jsonb,
  after jsonb,
  changed_at timestamptz not null,
  changed_by uuid default wall.person_id(),
  -- When this change was taken back with its import.
  undone_at timestamptz,
  foreign key (workspace_id, import_id) references delivery.roster_import (workspace_id, id)
);

create index roster_import_by_time on delivery.roster_import (workspace_id, imported_at);
create index roster_change_of_import on delivery.roster_change (import_id) where import_id is not null;
create index roster_change_of_subject on delivery.roster_change (workspace_id, subject_id, changed_at);

alter table delivery.roster_import enable row level security;
alter table delivery.roster_import force row level security;
alter table delivery.roster_change enable row level security;
alter table delivery.roster_change force row level security;

create policy same_workspace on delivery.roster_import as restrictive to fieldbook_app, fieldbook_machine using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.roster_change as restrictive to fieldbook_app, fieldbook_machine using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.roster_import to fieldbook_machine using (true) with check (true);
create policy machine on delivery.roster_change to fieldbook_machine using (true) with check (true);
create policy coordinator_reads on delivery.roster_import for select to fieldbook_app using ((select wall.has_role('coordinator')));
create policy coordinator_reads on delivery.roster_change for select to fieldbook_app using ((select wall.has_role('coordinator')));

grant select on delivery.roster_import, delivery.roster_change to fieldbook_app;
grant select, insert, update (undone_at, undone_by) on delivery.roster_import to fieldbook_machine;
grant select, insert, update (undone_at) on delivery.roster_change to fieldbook_machine;
