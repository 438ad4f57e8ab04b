-- A workspace is one organisation on one surface. Its data key seals every text that people confide;
-- the key is stored wrapped by FIELDBOOK_KEY, so a copy of the database alone reads nothing.

create table machine.workspace (
  id uuid primary key,
  slack_team_id text unique,
  name text not null,
  data_key text not null,
  created_at timestamptz not null
);

alter table machine.workspace enable row level security;
alter table machine.workspace force row level security;

-- Finding the workspace of an incoming request comes before anyone is known, so the machine sees all.
create policy machine on machine.workspace to fieldbook_machine using (true) with check (true);

grant select, insert, update on machine.workspace to fieldbook_machine;
