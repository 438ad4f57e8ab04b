-- A planned meeting of a pair. What became of it are facts with a time and a person; the status is read from them.
-- Moving a visit closes its row and opens a new one, so that nothing that was planned is forgotten.

create table delivery.visit (
  id uuid primary key,
  workspace_id uuid not null,
  programme_id uuid not null,
  pair_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  modality text not null check (modality in ('in_person', 'video', 'phone', 'async_messaging', 'mixed')),
  purpose text not null default '' check (char_length(purpose) <= 200),
  planned_at timestamptz not null,
  planned_by uuid,
  confirmed_at timestamptz,
  confirmed_by uuid,
  moved_from uuid,
  moved_at timestamptz,
  moved_by uuid,
  cancelled_at timestamptz,
  cancelled_by uuid,
  -- The coordinator reads it, so "declined" is not among them.
  cancel_reason text check (cancel_reason in ('principal_unavailable', 'mentor_unavailable', 'school_emergency',
    'official_duty', 'holiday_or_closure', 'connectivity', 'transport_weather', 'strike_security', 'leave', 'unknown')),
  held_at timestamptz,
  held_by uuid,
  voided_at timestamptz,
  voided_by uuid,
  status text not null generated always as (
    case
      when voided_at is not null then 'voided'
      when moved_at is not null then 'rescheduled'
      when cancelled_at is not null then 'cancelled'
      when held_at is not null then 'held'
      when confirmed_at is not null then 'confirmed'
      else 'planned'
    end
  ) stored,
  unique (workspace_id, pair_id, id),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check ((moved_at is null) = (moved_by is null)),
  check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null)),
  check ((held_at is null) = (held_by is null)),
  check (num_nonnulls(moved_at, cancelled_at, held_at) <= 1),
  foreign key (workspace_id, pair_id) references delivery.pair (workspace_id, id),
  foreign key (workspace_id, programme_id) references delivery.programme (workspace_id, id),
  foreign key (workspace_id, pair_id, moved_from) references delivery.visit (workspace_id, pair_id, id)
);

-- A double tap on "plan" plans once.
create unique index visit_once on delivery.visit (pair_id, starts_at)
  where moved_at is null and cancelled_at is null and voided_at is null;
create unique index visit_moved_once on delivery.visit (moved_from) where moved_from is not null;
create index visit_by_time on delivery.visit (workspace_id, starts_at);

-- Those that the person of this transaction has closed by moving them.
create function wall.visits_i_moved() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select id from delivery.visit where moved_by = wall.me() $$;

alter function wall.visits_i_moved() owner to fieldbook_wall;
grant select (id, moved_by) on delivery.visit to fieldbook_wall;

-- A policy sees a row before or after, never what changed between them; this does. The mentor says everything that
-- became of a visit; the principal confirms, moves or cancels it; a coordinator moves it. Whoever says it signs it,
-- and what follows from a move rests on it, so only who made it takes it back.
create function wall.refuse_foreign_facts() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
    declare
      sayable constant text[] := array['status', 'moved_at', 'moved_by'] || case
        when old.pair_id in (select wall.pairs_i_mentor()) then array['confirmed_at', 'confirmed_by', 'cancelled_at',
          'cancelled_by', 'cancel_reason', 'held_at', 'held_by', 'voided_at', 'voided_by']
        when old.pair_id in (select wall.pairs_i_am_mentored_in()) then array['confirmed_at', 'confirmed_by',
          'cancelled_at', 'cancelled_by', 'cancel_reason']
        else array[]::text[]
      end;
    begin
      if to_jsonb(new) - sayable <> to_jsonb(old) - sayable then
        raise insufficient_privilege using message = 'this person may not say this of a visit';
      end if;
      if exists (
        select from unnest(
          array[new.confirmed_by, new.moved_by, new.cancelled_by, new.held_by, new.voided_by],
          array[old.confirmed_by, old.moved_by, old.cancelled_by, old.held_by, old.voided_by]
        ) as said (by_now, by_then)
        where by_now is distinct from by_then and by_now <> wall.me()
      ) then
        raise insufficient_privilege using message = 'nobody signs for another';
      end if;
      if old.moved_by <> wall.me() and row(new.moved_at, new.moved_by) is distinct from row(old.moved_at, old.moved_by) then
        raise insufficient_privilege using message = 'whoever moved a visit may take that back';
      end if;
      return new;
    end
  $$;

create trigger refuse_foreign_facts before update on delivery.visit
  for each row when (current_user = 'fieldbook_app') execute function wall.refuse_foreign_facts();

alter table delivery.visit enable row level security;
alter table delivery.visit force row level security;

create policy wall on delivery.visit for select to fieldbook_wall using (true);
create policy same_workspace on delivery.visit as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.visit to fieldbook_machine using (true) with check (true);
create policy digest on delivery.visit for select to fieldbook_digest using (true);
create policy pair_and_programme on delivery.visit for select to fieldbook_app
  using (pair_id in (select wall.my_pairs()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin')));
-- A coordinator plans only what follows from a visit she has moved.
create policy pair_plans on delivery.visit for insert to fieldbook_app
  with check (planned_by = (select wall.me()) and num_nonnulls(moved_at, cancelled_at, held_at, voided_at) = 0 and (
    pair_id in (select wall.my_pairs())
    or (select wall.has_role('coordinator')) and moved_from in (select wall.visits_i_moved())
  ));
create policy pair_changes on delivery.visit for update to fieldbook_app
  using (pair_id in (select wall.my_pairs()) or (select wall.has_role('coordinator')))
  with check (pair_id in (select wall.my_pairs()) or (select wall.has_role('coordinator')));

grant select, insert on delivery.visit to fieldbook_app, fieldbook_machine;
grant update (confirmed_at, confirmed_by, moved_at, moved_by, cancelled_at, cancelled_by, cancel_reason, held_at, held_by,
  voided_at, voided_by) on delivery.visit to fieldbook_app;
grant select on delivery.visit to fieldbook_digest;
