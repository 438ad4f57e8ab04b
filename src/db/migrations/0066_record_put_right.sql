-- Everything of a saved record can be put right by its author, except who wrote it and of which pair it is. What stood
-- before a correction is kept, sealed, with the reason, and both people of the pair can read it. A record that should not
-- be there is voided by its author: it is gone for everybody else, with all that hangs on it, and its author can restore
-- it.

-- squawk-ignore-file require-concurrent-index-creation, constraint-missing-not-valid, adding-field-with-default

alter table content.session_amendment
  -- Null for a correction that was made before this: of that, only the hash was kept.
  add column before text,
  add column reason text,
  add column remark text,
  add constraint session_amendment_before_sealed check (before ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  add constraint session_amendment_remark_sealed check (remark ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  add constraint session_amendment_reason check (reason in ('mistaken', 'missing', 'asked', 'other',
    'entered_in_error', 'wrong_principal', 'duplicate', 'restored'));

-- A record can hang on another visit of the same pair, and belongs to the round and protocol of the day that it names.
grant update (visit_id, round_id, protocol_id) on delivery.session to fieldbook_app;

-- A session that was not held has a reason; one that was held after all has none any more. The history keeps it.
create policy mentor_amends on delivery.session_not_held for update to fieldbook_app
  using (pair_id in (select wall.pairs_i_mentor())) with check (pair_id in (select wall.pairs_i_mentor()));
create policy mentor_removes on delivery.session_not_held for delete to fieldbook_app
  using (pair_id in (select wall.pairs_i_mentor()));
grant update (reason), delete on delivery.session_not_held to fieldbook_app;

-- A voided record is held back from everybody but its author, as one is that is not released.
create index session_voided on delivery.session (workspace_id) include (logged_by) where voided_at is not null;
create or replace function wall.sessions_held_back() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select id from delivery.session where released_at is null and logged_by is distinct from wall.me()
    union all
    select id from delivery.session
    where voided_at is not null and workspace_id = wall.workspace_id() and logged_by is distinct from wall.me()
  $$;
-- The commitments in those records.
create or replace function wall.commitments_held_back() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select made.id from delivery.session join delivery.commitment made on made.session_id = session.id
    where session.released_at is null and session.logged_by is distinct from wall.me()
    union all
    select made.id from delivery.session join delivery.commitment made on made.session_id = session.id
    where session.voided_at is not null and session.workspace_id = wall.workspace_id()
      and session.logged_by is distinct from wall.me()
  $$;
grant select (workspace_id, voided_at) on delivery.session to fieldbook_wall;
alter policy released on delivery.session using (
  released_at is not null and voided_at is null or logged_by = (select wall.me())
);
alter policy digest on delivery.session using (released_at is not null and voided_at is null);
-- Nothing is released that was voided in the meantime.
alter policy machine_releases on delivery.session using (released_at is null and voided_at is null);

-- What waits because of a fact that is gone is withdrawn; if the fact is there again, so is what was withdrawn for that
-- reason, unless its time is over. It reaches what a withdrawal by the same person reaches.
create function wall.bring_back(named text, because text, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      if wall.me() is null then
        raise insufficient_privilege using message = 'nobody brings nothing back';
      end if;
      update machine.outbox set state = 'ready', reason = null, settled_at = null
      where workspace_id = wall.workspace_id() and about = named and state = 'dead' and reason = 'withdrawn: ' || because
        and (not_after is null or not_after > at)
        and person_id in (
          select wall.me()
          union all select pair.mentor_id from delivery.pair where pair.id in (select wall.pairs_i_am_mentored_in())
          union all select pair.principal_id from delivery.pair where pair.id in (select wall.pairs_i_mentor())
        );
    end
  $$;

-- A question about a visit that turns out not to have been held, or whose record hangs on another visit, is closed
-- unless its principal has begun to answer it. Its mentor does not learn whether there was one.
create function wall.close_question_about(of uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      delete from delivery.thread
      where visit_id = of and offered_at is null and pair_id in (select wall.pairs_i_mentor());
      update delivery.thread set expired_at = at
      where visit_id = of and status = 'offered' and pair_id in (select wall.pairs_i_mentor());
    end
  $$;

-- The visit of a contact that nobody had planned follows its record. Of such a visit nobody says anything themself: it
-- has the day, the length and the mode of the record, and its author is who changes that.
create function wall.carry_contact(of uuid, fresh uuid, at timestamptz) returns void
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
          record.modality, at, wall.me(), record.logged_at, wall.me(), true);
        update delivery.session set visit_id = fresh where id = record.id;
      else
        update delivery.visit
        set starts_at = record.started_at, minutes = record.duration_min, modality = record.modality,
          voided_at = null, voided_by = null
        where id = record.visit_id and unplanned;
      end if;
    end
  $$;

-- Whether I was told something, by the key of the notice.
create function wall.was_said_to_me(named text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select from machine.outbox
      where workspace_id = wall.workspace_id() and person_id = wall.me() and key = named
        and state in ('sending', 'uncertain', 'sent')
    )
  $$;

alter function wall.bring_back(text, text, timestamptz) owner to fieldbook_wall;
alter function wall.close_question_about(uuid, timestamptz) owner to fieldbook_wall;
alter function wall.carry_contact(uuid, uuid, timestamptz) owner to fieldbook_wall;
alter function wall.was_said_to_me(text) owner to fieldbook_wall;
revoke execute on function wall.bring_back(text, text, timestamptz), wall.close_question_about(uuid, timestamptz),
  wall.carry_contact(uuid, uuid, timestamptz), wall.was_said_to_me(text) from public;
grant execute on function wall.bring_back(text, text, timestamptz), wall.close_question_about(uuid, timestamptz),
  wall.carry_contact(uuid, uuid, timestamptz), wall.was_said_to_me(text) to fieldbook_app;
grant select (id, pair_id, visit_id, offered_at, status), update (expired_at), delete on delivery.thread to fieldbook_wall;
create policy wall on delivery.thread to fieldbook_wall using (true) with check (true);
grant select, update (visit_id) on delivery.session to fieldbook_wall;
grant select, insert, update (starts_at, minutes, modality, voided_at, voided_by) on delivery.visit to fieldbook_wall;
create policy wall_carries on delivery.session for update to fieldbook_wall using (true) with check (true);
create policy wall_adds on delivery.visit for insert to fieldbook_wall with check (unplanned);
create policy wall_carries on delivery.visit for update to fieldbook_wall using (unplanned) with check (unplanned);
