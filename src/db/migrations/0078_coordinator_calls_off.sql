-- A coordinator moves a visit of a pair, and she also calls it off and puts it on again while it is ahead: a mentor may be
-- out of reach when a school closes. Whether a visit was held is for the two of the pair to say, so what was said after
-- its time is not hers to change.

create or replace function wall.refuse_foreign_facts() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
    declare
      called_off constant text[] := array['cancelled_at', 'cancelled_by', 'cancel_reason'];
      of_both constant text[] := called_off || array['confirmed_at', 'confirmed_by', 'no_show', 'converted_to',
        'converted_at', 'converted_by'];
      withdrawn constant text[] := array['voided_at', 'voided_by'];
      sayable constant text[] := array['status', 'moved_at', 'moved_by'] || case
        when old.pair_id in (select wall.pairs_i_mentor()) then of_both || withdrawn || array['held_at', 'held_by']
        when old.pair_id in (select wall.pairs_i_am_mentored_in()) then
          case when old.planned_by = wall.me() then of_both || withdrawn else of_both end
        when wall.has_role('coordinator') and not old.no_show and coalesce(old.cancelled_at < old.starts_at, true)
          and coalesce(new.cancelled_at < new.starts_at, true) then called_off
        else array[]::text[]
      end;
    begin
      if to_jsonb(new) - sayable <> to_jsonb(old) - sayable then
        raise insufficient_privilege using message = 'this person may not say this of a visit';
      end if;
      if exists (
        select from unnest(
          array[new.confirmed_by, new.moved_by, new.cancelled_by, new.held_by, new.voided_by, new.converted_by],
          array[old.confirmed_by, old.moved_by, old.cancelled_by, old.held_by, old.voided_by, old.converted_by]
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
