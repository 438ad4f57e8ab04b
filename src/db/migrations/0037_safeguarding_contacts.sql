-- Whom and what Fieldbook names when somebody writes of danger: people who can be called, and the help of a country in a
-- language. They are entered and verified by people; everybody in the programme reads them.

create table delivery.safeguarding_contact (
  id uuid primary key,
  workspace_id uuid not null,
  name text not null check (name <> ''),
  phone text check (phone <> ''),
  -- Set if the contact is in Fieldbook too, and can be told there to call somebody.
  person_id uuid,
  -- Whether this contact stands above nobody in the programme.
  outside_line_of_command boolean not null,
  added_at timestamptz not null,
  added_by uuid not null,
  verified_by text,
  verified_at timestamptz,
  removed_at timestamptz,
  unique (workspace_id, id),
  check (phone is not null or person_id is not null),
  check ((verified_at is null) = (verified_by is null)),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, added_by) references delivery.person (workspace_id, id)
);

create unique index safeguarding_contact_once on delivery.safeguarding_contact (person_id)
  where person_id is not null and removed_at is null;
create index safeguarding_contact_in_use on delivery.safeguarding_contact (workspace_id) where removed_at is null;

create table delivery.safeguarding_resource (
  id uuid primary key,
  workspace_id uuid not null references machine.workspace (id),
  -- ISO 3166-1 alpha-2.
  country text not null check (country ~ '^[A-Z]{2}$'),
  language text not null,
  kind text not null check (kind in ('emergency', 'helpline', 'child_route', 'protection_channel')),
  name text not null check (name <> ''),
  -- A number, a link, or what to do.
  how text not null check (how <> ''),
  -- Who has to report what to whom, and by when.
  duty text check (kind = 'child_route' or duty is null),
  -- The order in which the resources of a kind are shown.
  position integer not null,
  verified_by text,
  verified_at timestamptz,
  removed_at timestamptz,
  check ((verified_at is null) = (verified_by is null))
);

create index safeguarding_resource_in_use on delivery.safeguarding_resource (workspace_id, country, language, position)
  where removed_at is null;

alter table delivery.safeguarding_contact enable row level security;
alter table delivery.safeguarding_contact force row level security;
alter table delivery.safeguarding_resource enable row level security;
alter table delivery.safeguarding_resource force row level security;

create policy same_workspace on delivery.safeguarding_contact as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.safeguarding_resource as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));

create policy machine on delivery.safeguarding_contact for select to fieldbook_machine using (true);
create policy machine on delivery.safeguarding_resource for select to fieldbook_machine using (true);
create policy digest on delivery.safeguarding_contact for select to fieldbook_digest using (true);
create policy digest on delivery.safeguarding_resource for select to fieldbook_digest using (true);

create policy everyone_reads on delivery.safeguarding_contact for select to fieldbook_app using ((select wall.me()) is not null);
create policy everyone_reads on delivery.safeguarding_resource for select to fieldbook_app using ((select wall.me()) is not null);
create policy office_adds on delivery.safeguarding_contact for insert to fieldbook_app
  with check ((select wall.has_role('coordinator') or wall.has_role('admin')) and added_by = (select wall.me()));
create policy office_changes on delivery.safeguarding_contact for update to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin'))) with check ((select wall.has_role('coordinator') or wall.has_role('admin')));
create policy office_adds on delivery.safeguarding_resource for insert to fieldbook_app
  with check ((select wall.has_role('coordinator') or wall.has_role('admin')));
create policy office_changes on delivery.safeguarding_resource for update to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin'))) with check ((select wall.has_role('coordinator') or wall.has_role('admin')));

-- Whom a contact stands for never changes: somebody may have chosen them.
grant select, insert, update (name, phone, outside_line_of_command, verified_by, verified_at, removed_at) on delivery.safeguarding_contact to fieldbook_app;
grant select, insert, update (name, how, duty, position, verified_by, verified_at, removed_at) on delivery.safeguarding_resource to fieldbook_app;
grant select on delivery.safeguarding_contact, delivery.safeguarding_resource to fieldbook_machine, fieldbook_digest;
