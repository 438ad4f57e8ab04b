-- An organisation has installations and a person has addresses. Which account, which user and which conversation they
-- are there is for the surface alone to read, so they are text here and stand in no other schema. An e-mail address
-- finds a person once; from then on the address is theirs, and the unique key keeps it from being moved.

create table machine.installation (
  id uuid primary key,
  -- Deferred: the installation is written first, so that two processes that start at once agree on its workspace.
  workspace_id uuid not null references machine.workspace (id) deferrable initially deferred,
  surface text not null check (surface in ('slack', 'teams')),
  account text not null check (account <> ''),
  name text not null,
  -- Sealed with the workspace's key. Null: the token comes from the environment, or the account is known from a roster only.
  token text,
  installed_at timestamptz not null,
  removed_at timestamptz,
  unique (surface, account),
  unique (workspace_id, surface, account)
);

create table machine.address (
  id uuid primary key,
  workspace_id uuid not null,
  person_id uuid not null,
  surface text not null,
  account text not null,
  user_ref text not null check (user_ref <> ''),
  -- The conversation in which this person is spoken to, once it is known.
  conversation_ref text,
  added_at timestamptz not null,
  unique (surface, account, user_ref),
  -- At most one in an account, so that there is never a choice of where to send.
  unique (person_id, surface, account),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, surface, account) references machine.installation (workspace_id, surface, account)
);

-- An owner who is no superuser is bound by a forced policy and would copy nothing.
alter table machine.workspace no force row level security;
alter table delivery.person no force row level security;

insert into machine.installation (id, workspace_id, surface, account, name, installed_at)
select gen_random_uuid(), workspace.id, 'slack', coalesce(workspace.slack_team_id, workspace.id::text), workspace.name, workspace.created_at
from machine.workspace
where workspace.slack_team_id is not null
  or exists (select from delivery.person where person.workspace_id = workspace.id and person.slack_user_id is not null);

insert into machine.address (id, workspace_id, person_id, surface, account, user_ref, conversation_ref, added_at)
select gen_random_uuid(), person.workspace_id, person.id, 'slack', installation.account, person.slack_user_id, person.slack_channel_id, person.created_at
from delivery.person join machine.installation using (workspace_id)
where person.slack_user_id is not null;

-- A table with a check still to come cannot be altered.
set constraints all immediate;

alter table machine.workspace force row level security;
alter table delivery.person force row level security;

alter table machine.installation enable row level security;
alter table machine.installation force row level security;
alter table machine.address enable row level security;
alter table machine.address force row level security;

create policy same_workspace on machine.installation as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on machine.address as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
-- Whose account a request comes from is looked up before any workspace is known.
create policy machine on machine.installation to fieldbook_machine using (true) with check (true);
create policy machine on machine.address to fieldbook_machine using (true) with check (true);
create policy mine on machine.address for select to fieldbook_app using (person_id = (select wall.me()));
create policy digest on machine.address for select to fieldbook_digest using (true);
create policy wall on machine.address for select to fieldbook_wall using (true);

grant select, insert, update (name, token, installed_at, removed_at) on machine.installation to fieldbook_machine;
grant select on machine.address to fieldbook_app, fieldbook_wall;
grant select, insert, delete, update (user_ref, conversation_ref) on machine.address to fieldbook_machine;
-- The weekly page counts how many can be reached, not where.
grant usage on schema machine to fieldbook_digest;
grant select (workspace_id, person_id) on machine.address to fieldbook_digest;
