-- The wall around people, pairs and the programme (domain: permission matrix, first rows).
-- A coordinator sees everyone by name; a principal and a mentor see themselves and each other.

alter table delivery.person enable row level security;
alter table delivery.person force row level security;
alter table delivery.person_role enable row level security;
alter table delivery.person_role force row level security;
alter table delivery.pair enable row level security;
alter table delivery.pair force row level security;
alter table delivery.programme enable row level security;
alter table delivery.programme force row level security;
alter table delivery.protocol enable row level security;
alter table delivery.protocol force row level security;
alter table delivery.round enable row level security;
alter table delivery.round force row level security;
alter table delivery.calendar_day enable row level security;
alter table delivery.calendar_day force row level security;

create policy wall on delivery.person for select to fieldbook_wall using (true);
create policy wall on delivery.person_role for select to fieldbook_wall using (true);
create policy wall on delivery.pair for select to fieldbook_wall using (true);

-- What a permissive policy grants, none may grant for another workspace.
create policy same_workspace on delivery.person as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.person_role as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.pair as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.programme as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.protocol as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.round as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.calendar_day as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));

create policy machine on delivery.person to fieldbook_machine using (true) with check (true);
create policy machine on delivery.person_role to fieldbook_machine using (true) with check (true);
create policy machine on delivery.pair to fieldbook_machine using (true) with check (true);
create policy machine on delivery.programme to fieldbook_machine using (true) with check (true);
create policy machine on delivery.protocol to fieldbook_machine using (true) with check (true);
create policy machine on delivery.round to fieldbook_machine using (true) with check (true);
create policy machine on delivery.calendar_day to fieldbook_machine using (true) with check (true);

create policy digest on delivery.person for select to fieldbook_digest using (true);
create policy digest on delivery.person_role for select to fieldbook_digest using (true);
create policy digest on delivery.pair for select to fieldbook_digest using (true);
create policy digest on delivery.programme for select to fieldbook_digest using (true);
create policy digest on delivery.protocol for select to fieldbook_digest using (true);
create policy digest on delivery.round for select to fieldbook_digest using (true);
create policy digest on delivery.calendar_day for select to fieldbook_digest using (true);

create policy known_to_me on delivery.person for select to fieldbook_app
  using (id in (select wall.my_people()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin')));
-- My language, my zone and the channel in which I am spoken to are mine to change.
create policy myself on delivery.person for update to fieldbook_app
  using (id = (select wall.me())) with check (id = (select wall.me()));

create policy known_to_me on delivery.person_role for select to fieldbook_app
  using (person_id in (select wall.my_people()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin')));

create policy mine on delivery.pair for select to fieldbook_app
  using (id in (select wall.my_pairs()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin')));
-- Coordinating opens no content: nobody pairs herself, who is paired never changes, and what ended stays ended.
create policy coordinator_adds on delivery.pair for insert to fieldbook_app
  with check ((select wall.has_role('coordinator')) and (select wall.me()) not in (principal_id, mentor_id));
create policy coordinator_changes on delivery.pair for update to fieldbook_app
  using ((select wall.has_role('coordinator')) and ended_at is null) with check ((select wall.has_role('coordinator')));

create policy everyone_reads on delivery.programme for select to fieldbook_app using ((select wall.me()) is not null);
create policy everyone_reads on delivery.protocol for select to fieldbook_app using ((select wall.me()) is not null);
create policy everyone_reads on delivery.round for select to fieldbook_app using ((select wall.me()) is not null);
create policy all_but_companions_read on delivery.calendar_day for select to fieldbook_app
  using ((select wall.has_role('principal') or wall.has_role('mentor') or wall.has_role('coordinator') or wall.has_role('admin')));

create policy coordinator_adds on delivery.programme for insert to fieldbook_app with check ((select wall.has_role('coordinator')));
create policy coordinator_publishes on delivery.protocol for insert to fieldbook_app with check ((select wall.has_role('coordinator')));
create policy coordinator_adds on delivery.round for insert to fieldbook_app with check ((select wall.has_role('coordinator')));
create policy coordinator_adds on delivery.calendar_day for insert to fieldbook_app with check ((select wall.has_role('coordinator')));
create policy office_changes on delivery.programme for update to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin'))) with check ((select wall.has_role('coordinator') or wall.has_role('admin')));
create policy office_changes on delivery.round for update to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin'))) with check ((select wall.has_role('coordinator') or wall.has_role('admin')));
create policy office_changes on delivery.calendar_day for update to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin'))) with check ((select wall.has_role('coordinator') or wall.has_role('admin')));

grant select, update (language, time_zone, slack_channel_id) on delivery.person to fieldbook_app;
grant select, insert, update (role, starts_on, ended_at, end_reason) on delivery.pair to fieldbook_app;
grant select on delivery.person_role to fieldbook_app;
grant select, insert, update on delivery.programme, delivery.round, delivery.calendar_day to fieldbook_app;
grant select, insert on delivery.protocol to fieldbook_app;
grant select, insert, update on delivery.person, delivery.programme, delivery.round to fieldbook_machine;
grant select, insert, update (role, starts_on, ended_at, end_reason) on delivery.pair to fieldbook_machine;
grant select, insert on delivery.protocol to fieldbook_machine;
grant select, insert, delete on delivery.person_role to fieldbook_machine;
grant select, insert, update, delete on delivery.calendar_day to fieldbook_machine;
grant select on delivery.person, delivery.person_role, delivery.pair, delivery.programme, delivery.protocol, delivery.round, delivery.calendar_day to fieldbook_digest;
