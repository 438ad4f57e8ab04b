-- Whether names or numbers of people who are not here were found in the words of a record, and how many; never which.
-- It is for whoever keeps the system: no person reads it.

create table machine.pii_scan (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references machine.workspace (id),
  session_id uuid not null,
  pair_id uuid not null,
  result text not null check (result in ('clean', 'redacted')),
  masked integer not null check (masked >= 0),
  check ((result = 'redacted') = (masked > 0)),
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id) on delete cascade
);

create index pii_scan_of_session on machine.pii_scan (session_id);

alter table machine.pii_scan enable row level security;
alter table machine.pii_scan force row level security;

create policy same_workspace on machine.pii_scan as restrictive to fieldbook_app, fieldbook_machine using (workspace_id = (select wall.workspace_id()));
create policy who_logs_scans on machine.pii_scan for insert to fieldbook_app with check (pair_id in (select wall.pairs_i_mentor()));
create policy machine on machine.pii_scan for select to fieldbook_machine using (true);

grant insert (workspace_id, session_id, pair_id, result, masked) on machine.pii_scan to fieldbook_app;
grant select on machine.pii_scan to fieldbook_machine;
