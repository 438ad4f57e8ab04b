-- An e-mail finds a person once, and only for a full member of the organisation's own account. Whatever else shows the
-- e-mail of somebody in the list (a guest, a bot, an account of another organisation, a second account) is not linked.
-- That it was tried is kept here, so that a coordinator sees it; a guest is linked by the coordinator's answer. No words
-- are here, and no e-mail.

create table machine.refused_link (
  id uuid primary key,
  workspace_id uuid not null,
  -- Whose e-mail it was.
  person_id uuid not null,
  surface text not null,
  account text not null,
  user_ref text not null check (user_ref <> ''),
  reason text not null check (reason in ('guest', 'unconfirmed', 'bot', 'foreign', 'deleted', 'left', 'linked_already', 'held_by_other')),
  first_at timestamptz not null,
  last_at timestamptz not null,
  tries integer not null default 1 check (tries > 0),
  settled_at timestamptz,
  settled_by uuid,
  settled_as text check (settled_as in ('linked', 'not_them', 'seen')),
  unique (person_id, surface, account, user_ref),
  check (num_nonnulls(settled_at, settled_by, settled_as) in (0, 3)),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, surface, account) references machine.installation (workspace_id, surface, account)
);

create index refused_link_open on machine.refused_link (workspace_id) where settled_at is null;

alter table machine.refused_link enable row level security;
alter table machine.refused_link force row level security;

create policy same_workspace on machine.refused_link as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy machine on machine.refused_link to fieldbook_machine using (true) with check (true);
create policy digest on machine.refused_link for select to fieldbook_digest using (true);
create policy coordinator_reads on machine.refused_link for select to fieldbook_app using ((select wall.has_role('coordinator')));
create policy coordinator_answers on machine.refused_link for update to fieldbook_app
  using ((select wall.has_role('coordinator')) and settled_at is null)
  with check ((select wall.has_role('coordinator')) and settled_by = (select wall.me()));

grant select, update (settled_at, settled_by, settled_as) on machine.refused_link to fieldbook_app;
grant select, insert, update (reason, last_at, tries) on machine.refused_link to fieldbook_machine;
-- The weekly page counts them.
grant select (workspace_id, settled_at) on machine.refused_link to fieldbook_digest;

-- A coordinator gives a person the address that was refused, and no other: neither one of their own choice, nor one of a
-- bot or of another organisation. The unique keys of the table keep them from moving an address that somebody has.
create policy coordinator_links on machine.address for insert to fieldbook_app
  with check ((select wall.has_role('coordinator')) and exists (
    select from machine.refused_link refused
    where refused.person_id = address.person_id and refused.surface = address.surface
      and refused.account = address.account and refused.user_ref = address.user_ref
      and refused.reason in ('guest', 'unconfirmed') and refused.settled_at is null
  ));
grant insert (id, workspace_id, person_id, surface, account, user_ref, added_at) on machine.address to fieldbook_app;
