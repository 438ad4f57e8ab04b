-- A visit was held from the moment at which its mentor says so, whether or not a record follows. A contact that nobody
-- had planned is a visit as well, from the release of its record on: so it brings its question, joins the visits of the
-- days around it, and is counted apart from what was planned. And whatever is said of a visit, what it replaces is kept.

-- squawk-ignore-file adding-field-with-default, require-concurrent-index-creation, require-concurrent-index-deletion, constraint-missing-not-valid, adding-foreign-key-constraint

alter table delivery.visit add column unplanned boolean not null default false;
-- Only a record makes one, and it took place.
alter table delivery.visit add constraint visit_unplanned_was_held
  check (not unplanned or (held_at is not null and num_nonnulls(confirmed_at, moved_from, moved_at, cancelled_at) = 0) or voided_at is not null);

-- Of two contacts of a day only the day may be known: both then stand at noon.
drop index delivery.visit_once;
create unique index visit_once on delivery.visit (pair_id, starts_at)
  where moved_at is null and cancelled_at is null and voided_at is null and not unplanned;
create index visit_contact on delivery.visit (workspace_id, starts_at) include (pair_id, unplanned)
  where held_at is not null and voided_at is null;

create policy planned_by_people on delivery.visit as restrictive for insert to fieldbook_app with check (not unplanned);
-- With the release of its record, which it then belongs to.
grant update (visit_id) on delivery.session to fieldbook_machine;

create table delivery.visit_change (
  id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  visit_id uuid not null,
  act text not null check (act ~ '^visit\.[a-z_]+$'),
  was text not null check (was ~ '^[a-z_]+$'),
  became text not null check (became ~ '^[a-z_]+$'),
  -- The facts that the change replaced, by their column: times, people and codes.
  replaced jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  foreign key (workspace_id, pair_id, visit_id) references delivery.visit (workspace_id, pair_id, id),
  foreign key (workspace_id, changed_by) references delivery.person (workspace_id, id)
);
create index visit_change_of_visit on delivery.visit_change (visit_id, changed_at);

alter table delivery.visit_change enable row level security;
alter table delivery.visit_change force row level security;

create policy same_workspace on delivery.visit_change as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest
  using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.visit_change to fieldbook_machine using (true) with check (true);
create policy pair_and_programme on delivery.visit_change for select to fieldbook_app using (
  pair_id in (select wall.pairs_i_read()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin'))
);
create policy whoever_changes on delivery.visit_change for insert to fieldbook_app with check (
  changed_by = (select wall.me()) and (pair_id in (select wall.my_pairs()) or (select wall.has_role('coordinator')))
);
grant select, insert on delivery.visit_change to fieldbook_app, fieldbook_machine;
