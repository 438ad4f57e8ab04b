-- The programme, its school calendar, and the round and protocol that every session names.
-- A published protocol version is never edited; a change is a new row.

create table delivery.programme (
  id uuid primary key,
  workspace_id uuid not null references machine.workspace (id),
  name text not null check (name <> ''),
  time_zone text not null,
  language text not null,
  created_at timestamptz not null,
  unique (workspace_id, id)
);

-- One programme for each workspace, until someone runs two.
create unique index programme_one on delivery.programme (workspace_id);

create table delivery.protocol (
  id uuid primary key,
  workspace_id uuid not null,
  programme_id uuid not null,
  version text not null,
  in_force_from date not null,
  published_at timestamptz not null,
  unique (workspace_id, id),
  unique (programme_id, version),
  foreign key (workspace_id, programme_id) references delivery.programme (workspace_id, id)
);

create table delivery.round (
  id uuid primary key,
  workspace_id uuid not null,
  programme_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  target_visits integer not null check (target_visits > 0),
  unique (workspace_id, id),
  foreign key (workspace_id, programme_id) references delivery.programme (workspace_id, id)
);

create table delivery.calendar_day (
  workspace_id uuid not null references machine.workspace (id),
  day_on date not null,
  kind text not null check (kind in ('holiday', 'break', 'school_day')),
  name text not null,
  primary key (workspace_id, day_on)
);
