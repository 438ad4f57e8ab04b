-- A record needs whose it is, the day, the length, what became of the visit, and one line. Whatever else was not said stays
-- empty, and can be added later: no column holds what nobody said.

-- Every reader of these columns takes an empty value for "not said".
-- squawk-ignore-file ban-drop-not-null, constraint-missing-not-valid

alter table delivery.session alter column modality drop not null;
alter table delivery.session alter column location_kind drop not null;

alter table delivery.session_focus drop constraint session_focus_focus_areas_check;
alter table delivery.session_focus add constraint session_focus_focus_areas_check check (
  cardinality(focus_areas) <= 3 and focus_areas <@ array['curriculum_teaching', 'people_development', 'school_climate',
    'family_community', 'management_mechanisms', 'vision_planning', 'team_collaboration', 'leadership_style_self',
    'equity_inclusion', 'external_demands', 'change_innovation']);

-- The visit of a contact of which the mode was not said keeps the mode that it has, or the usual one: a visit has one.
create or replace function wall.carry_contact(of uuid, fresh uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      record delivery.session%rowtype;
    begin
      select * into record from delivery.session
      where id = of and logged_by = wall.me() and pair_id in (select wall.pairs_i_mentor())
        and released_at is not null and voided_at is null and outcome <> 'not_held';
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
