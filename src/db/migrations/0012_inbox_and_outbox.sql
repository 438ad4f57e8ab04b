-- Every request that arrives, once; everything that Fieldbook says unprompted, once. Neither holds words: the
-- inbox keeps a key, the outbox an intent (kind and ids) that is rendered as its reader at the moment it is sent.

create table machine.inbox (
  workspace_id uuid not null references machine.workspace (id),
  key text not null,
  kind text not null,
  arrived_at timestamptz not null default now(),
  primary key (workspace_id, key)
);

create index inbox_by_age on machine.inbox (arrived_at);

create table machine.outbox (
  id uuid primary key,
  workspace_id uuid not null references machine.workspace (id),
  -- Kind, subject, anchor: said once.
  key text not null,
  kind text not null,
  person_id uuid not null,
  subject jsonb not null,
  -- What it is about ("visit:…"): an act takes back all that waits because of a fact that is gone.
  about text,
  -- When it may be said, by the clock of people; the queue's own times below go by the database's.
  not_before timestamptz not null,
  not_after timestamptz,
  state text not null default 'ready' check (state in ('ready', 'sending', 'uncertain', 'sent', 'dead')),
  run_at timestamptz not null default now(),
  owner text,
  attempts integer not null default 0,
  first_send_at timestamptz,
  lease_until timestamptz,
  -- How many times it was put off because its person may not be spoken to then.
  put_off integer not null default 0,
  looks integer not null default 0,
  look_at timestamptz,
  sent_channel text,
  sent_ts text,
  settled_at timestamptz,
  reason text,
  enqueued_at timestamptz not null default now(),
  unique (workspace_id, key),
  check ((state = 'sending') = (owner is not null and lease_until is not null)),
  check ((state in ('sent', 'dead')) = (settled_at is not null)),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
) with (fillfactor = 50);

-- No index here speaks of the state, the owner or the lease, and half of every page is left free: so a claim, which
-- changes just these, writes the row beside itself and touches no index. What is leased is found among what is due.
create index outbox_due on machine.outbox (not_before, id) where settled_at is null;
create index outbox_to_look on machine.outbox (look_at) where look_at is not null;
create index outbox_of_person on machine.outbox (person_id) where settled_at is null;
create index outbox_about on machine.outbox (workspace_id, about) where about is not null;

alter table machine.inbox enable row level security;
alter table machine.inbox force row level security;
alter table machine.outbox enable row level security;
alter table machine.outbox force row level security;

create policy same_workspace on machine.inbox as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on machine.outbox as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy machine on machine.inbox to fieldbook_machine using (true) with check (true);
create policy machine on machine.outbox to fieldbook_machine using (true) with check (true);

create policy someone_acts on machine.inbox to fieldbook_app using ((select wall.me()) is not null);
-- Who hears what, and when, is for the machine to know: a person puts into the queue and reads nothing of it.
create policy tells_those_i_know on machine.outbox for insert to fieldbook_app
  with check (person_id in (select wall.my_people()) or (select wall.has_role('coordinator')));

grant select, insert on machine.inbox to fieldbook_app;
grant select, insert, delete on machine.inbox to fieldbook_machine;
grant insert (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after) on machine.outbox to fieldbook_app;
grant select, insert, update on machine.outbox to fieldbook_machine;
