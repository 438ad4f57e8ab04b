-- People and the roles they hold. A person is known across surfaces; their platform ids hang on the row.
-- Deactivating is a fact with a time: a deactivated person is nobody to the wall.

create table delivery.person (
  id uuid primary key,
  workspace_id uuid not null references machine.workspace (id),
  name text not null check (name <> ''),
  email text,
  slack_user_id text,
  slack_channel_id text,
  school text,
  level text,
  region text,
  language text not null,
  time_zone text not null,
  created_at timestamptz not null,
  deactivated_at timestamptz,
  unique (workspace_id, id),
  check (email is not null or slack_user_id is not null)
);

create unique index person_email on delivery.person (workspace_id, lower(email)) where email is not null;
create unique index person_slack on delivery.person (workspace_id, slack_user_id) where slack_user_id is not null;

create table delivery.person_role (
  workspace_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('principal', 'mentor', 'companion', 'coordinator', 'admin')),
  granted_at timestamptz not null,
  primary key (person_id, role),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

create index person_role_by_role on delivery.person_role (workspace_id, role);
