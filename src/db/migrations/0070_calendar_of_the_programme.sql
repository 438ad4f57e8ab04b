-- The weekend, the first day of the week and the hours belong to the programme: schools of other countries rest on Friday
-- and Saturday. A school or a region may differ, by its weekend, its hours or a day of the calendar; its name is the one
-- that people have. A day with fewer lessons is one on which messages end early.
-- The tables are small, so that replacing a key or a check locks nobody out for long.

-- squawk-ignore-file disallowed-unique-constraint, constraint-missing-not-valid, adding-required-field, adding-serial-primary-key-field, adding-not-nullable-field

alter table delivery.programme
  add column weekend integer[] not null default '{6,7}'
    check (weekend <@ '{1,2,3,4,5,6,7}'::integer[] and cardinality(weekend) < 7),
  add column week_starts_on integer not null default 1 check (week_starts_on between 1 and 7),
  add column messages_from time not null default '07:00' check (messages_from >= '05:00'),
  add column messages_until time not null default '20:00' check (messages_until <= '22:00'),
  add column half_day_until time not null default '13:00' check (half_day_until <= '22:00'),
  add check (messages_until >= messages_from + interval '2 hours'),
  add check (half_day_until >= messages_from + interval '2 hours');

-- Where a school or a region differs from the programme; what is null is the programme's.
create table delivery.place_week (
  workspace_id uuid not null references machine.workspace (id),
  place text not null check (place <> ''),
  weekend integer[] check (weekend <@ '{1,2,3,4,5,6,7}'::integer[] and cardinality(weekend) < 7),
  messages_from time check (messages_from >= '05:00'),
  messages_until time check (messages_until <= '22:00'),
  primary key (workspace_id, place),
  check ((messages_from is null) = (messages_until is null) and messages_until >= messages_from + interval '2 hours')
);

alter table delivery.place_week enable row level security;
alter table delivery.place_week force row level security;
create policy same_workspace on delivery.place_week as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest
  using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.place_week to fieldbook_machine using (true) with check (true);
create policy digest on delivery.place_week for select to fieldbook_digest using (true);
create policy all_but_companions_read on delivery.place_week for select to fieldbook_app
  using ((select wall.has_role('principal') or wall.has_role('mentor') or wall.has_role('coordinator') or wall.has_role('admin')));
create policy office_writes on delivery.place_week to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin'))) with check ((select wall.has_role('coordinator') or wall.has_role('admin')));
grant select, insert, update, delete on delivery.place_week to fieldbook_app, fieldbook_machine;
grant select on delivery.place_week to fieldbook_digest;

-- `place` is empty for a day of the whole programme. `declared_at` tells a holiday that was there when a visit was planned
-- from one that was declared afterwards; a day from before this column counts as always known.
alter table delivery.calendar_day
  add column place text not null default '',
  add column declared_at timestamptz;
alter table delivery.calendar_day drop constraint calendar_day_pkey;
alter table delivery.calendar_day add primary key (workspace_id, day_on, place);
alter table delivery.calendar_day drop constraint calendar_day_kind_check;
alter table delivery.calendar_day add constraint calendar_day_kind_check check (kind in ('holiday', 'break', 'school_day', 'half_day'));

create policy office_removes on delivery.calendar_day for delete to fieldbook_app
  using ((select wall.has_role('coordinator') or wall.has_role('admin')));
grant delete on delivery.calendar_day to fieldbook_app;
