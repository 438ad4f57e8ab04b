-- A chance contact, or a word of a few minutes, is recorded without its length, and may be shorter than any visit. It is no
-- visit: none is made of it, and what is counted of records and their delay leaves it out.

-- Every row meets these checks, which are weaker than those they replace.
-- squawk-ignore-file constraint-missing-not-valid, require-concurrent-index-creation, require-concurrent-index-deletion

alter table delivery.session drop constraint session_check;
alter table delivery.session drop constraint session_duration_min_check;
alter table delivery.session add constraint session_duration_known check (
  case when outcome = 'not_held' then duration_min is null
    else duration_min is not null or session_type = 'informal_contact' end);
alter table delivery.session add constraint session_duration_possible check (
  duration_min between case when session_type = 'informal_contact' then 1 else 5 end and 480);

drop index delivery.session_by_log;
create index session_by_log on delivery.session (workspace_id, logged_at) include (pair_id, started_at, duration_min)
  where outcome <> 'not_held' and voided_at is null and released_at is not null and session_type <> 'informal_contact';

create or replace function wall.carry_contact(of uuid, fresh uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      record delivery.session%rowtype;
    begin
      select * into record from delivery.session
      where id = of and logged_by = wall.me() and pair_id in (select wall.pairs_i_mentor())
        and released_at is not null and voided_at is null and outcome <> 'not_held' and session_type <> 'informal_contact';
      if not found then
        return;
      end if;
      if record.visit_id is null then
        insert into delivery.visit (id, workspace_id, programme_id, pair_id, starts_at, minutes, modality, planned_at,
          planned_by, held_at, held_by, unplanned)
        values (fresh, record.workspace_id, record.programme_id, record.pair_id, record.started_at, record.duration_min,
          coalesce(record.modality, 'in_person'), at, wall.me(), record.logged_at, wall.me(), true);
        update delivery.session set visit_id = fresh where id = record.id;
      else
        update delivery.visit
        set starts_at = record.started_at, minutes = record.duration_min, modality = coalesce(record.modality, modality),
          voided_at = null, voided_by = null
        where id = record.visit_id and unplanned;
      end if;
    end
  $$;
