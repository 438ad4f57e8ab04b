-- Both people of a pair are told when the day of their visit becomes a day without school. Whoever of them says that it
-- takes place all the same says it here, once for each visit; who said it stands in the audit log.

create table delivery.visit_kept (
  workspace_id uuid not null,
  visit_id uuid primary key,
  pair_id uuid not null,
  kept_at timestamptz not null,
  foreign key (visit_id) references delivery.visit (id),
  foreign key (workspace_id, pair_id) references delivery.pair (workspace_id, id)
);

alter table delivery.visit_kept enable row level security;
alter table delivery.visit_kept force row level security;
create policy same_workspace on delivery.visit_kept as restrictive to fieldbook_app, fieldbook_machine
  using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.visit_kept to fieldbook_machine using (true) with check (true);
create policy pair_and_programme on delivery.visit_kept for select to fieldbook_app
  using (pair_id in (select wall.my_pairs()) or (select wall.has_role('coordinator')));
create policy pair_keeps on delivery.visit_kept for insert to fieldbook_app with check (pair_id in (select wall.my_pairs()));
create policy pair_keeps_again on delivery.visit_kept for update to fieldbook_app
  using (pair_id in (select wall.my_pairs())) with check (pair_id in (select wall.my_pairs()));
grant select, insert, update (kept_at) on delivery.visit_kept to fieldbook_app;
grant select on delivery.visit_kept to fieldbook_machine;
