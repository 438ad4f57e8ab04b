-- More can become of a visit: one of the two was not there, it is held as a call instead, or it was entered by mistake.
-- None of it is anybody's fault, each can be taken back, and whoever is concerned may say it: both people of the pair,
-- and that a visit was entered by mistake also the principal who planned it.

-- squawk-ignore-file ban-drop-column, adding-field-with-default, constraint-missing-not-valid

alter table delivery.visit
  -- It was not held because one of the two was not there; the reason says which.
  add column no_show boolean not null default false,
  add constraint visit_no_show_was_not_held
    check (not no_show or (cancelled_at is not null and cancel_reason in ('principal_unavailable', 'mentor_unavailable'))),
  -- It is held in this way instead of the planned one.
  add column converted_to text check (converted_to in ('in_person', 'video', 'phone', 'async_messaging', 'mixed')),
  add column converted_at timestamptz,
  add column converted_by uuid,
  add constraint visit_converted check (num_nonnulls(converted_to, converted_at, converted_by) in (0, 3));
alter table delivery.visit drop column status;
alter table delivery.visit add column status text not null generated always as (
  case
    when voided_at is not null then 'voided'
    when moved_at is not null then 'rescheduled'
    when cancelled_at is not null and no_show then 'no_show'
    when cancelled_at is not null then 'cancelled'
    when held_at is not null then 'held'
    when confirmed_at is not null then 'confirmed'
    else 'planned'
  end
) stored;

grant update (no_show, converted_to, converted_at, converted_by) on delivery.visit to fieldbook_app;
grant update (no_show) on delivery.visit to fieldbook_machine;

create or replace function wall.refuse_foreign_facts() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
    declare
      of_both constant text[] := array['confirmed_at', 'confirmed_by', 'cancelled_at', 'cancelled_by', 'cancel_reason',
        'no_show', 'converted_to', 'converted_at', 'converted_by'];
      withdrawn constant text[] := array['voided_at', 'voided_by'];
      sayable constant text[] := array['status', 'moved_at', 'moved_by'] || case
        when old.pair_id in (select wall.pairs_i_mentor()) then of_both || withdrawn || array['held_at', 'held_by']
        when old.pair_id in (select wall.pairs_i_am_mentored_in()) then
          case when old.planned_by = wall.me() then of_both || withdrawn else of_both end
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

-- What the person of this transaction was told about these things, in the order in which it was said, and what they would
-- have been told if it had not been withdrawn before. News is said to whom it is news.
create function wall.told_to_me(abouts text[]) returns table (kind text, about text, said boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.kind, o.about, o.state <> 'dead' from machine.outbox o
    where o.workspace_id = wall.workspace_id() and o.person_id = wall.me() and o.about = any (abouts)
      and (o.state in ('sent', 'uncertain') or o.state = 'dead' and o.reason like 'withdrawn: %')
    order by coalesce(o.tried_at, o.not_before), o.id
  $$;

alter function wall.told_to_me(text[]) owner to fieldbook_wall;
revoke execute on function wall.told_to_me(text[]) from public;
grant execute on function wall.told_to_me(text[]) to fieldbook_app;

-- Who said what of a visit follows a person whose entry is merged into another.
create function wall.visits_follow_merged_person() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      update delivery.visit set converted_by = new.merged_into where converted_by = new.id;
      update delivery.visit_change set changed_by = new.merged_into where changed_by = new.id;
      return null;
    end
  $$;
alter function wall.visits_follow_merged_person() owner to fieldbook_wall;
revoke execute on function wall.visits_follow_merged_person() from public;
grant select (converted_by), update (converted_by) on delivery.visit to fieldbook_wall;
grant select (changed_by), update (changed_by) on delivery.visit_change to fieldbook_wall;
create policy wall_merges on delivery.visit_change to fieldbook_wall using (true) with check (true);
create trigger visits_follow_merged_person after update of merged_into on delivery.person
  for each row when (new.merged_into is not null) execute function wall.visits_follow_merged_person();
