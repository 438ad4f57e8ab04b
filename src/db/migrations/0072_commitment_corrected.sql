-- A commitment is corrected, given another day and opened again by the side whose it is; its mentor may put right the
-- words that they logged of a principal's until the principal has changed them. What stood before stays, sealed, and both
-- people of the pair can read it. Either of the two can add their own without a session.

-- squawk-ignore-file ban-drop-not-null, constraint-missing-not-valid, adding-field-with-default, prefer-bigint-over-int, require-concurrent-index-creation

alter table delivery.commitment
  alter column session_id drop not null,
  -- The side that corrected it last, and how often its day was changed: it is asked about anew on each day.
  add column changed_by text check (changed_by in ('principal', 'mentor')),
  add column redated integer not null default 0,
  -- When the other side was told of the outcome.
  add column told_at timestamptz,
  add constraint commitment_told_when_settled check (told_at is null or settled_at is not null);
alter table content.commitment_text add column version integer not null default 1;

create trigger refuse_earlier_text before update on content.commitment_text for each row
  when (case when new.version = old.version
    then row(new.text, new.cue) is distinct from row(old.text, old.cue)
    else new.version < old.version or new.text = old.text or new.cue = old.cue
  end)
  execute function wall.refuse_earlier_text();

create table content.commitment_earlier (
  id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  commitment_id uuid not null,
  text text not null constraint commitment_earlier_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  cue text constraint commitment_earlier_cue_sealed check (cue ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  due_on date,
  -- The outcome that it had, if it was opened again.
  settled_as text check (settled_as in ('done', 'changed', 'dropped')),
  replaced_by text not null check (replaced_by in ('principal', 'mentor')),
  replaced_at timestamptz not null,
  foreign key (workspace_id, pair_id, commitment_id) references delivery.commitment (workspace_id, pair_id, id)
    on delete cascade
);
create index commitment_earlier_of_commitment on content.commitment_earlier (commitment_id, replaced_at);

create function wall.commitments_i_may_change() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select id from delivery.commitment made
    where (owner <> 'mentor' and pair_id in (select wall.pairs_ever_mentored_in()))
      or (owner <> 'principal' and pair_id in (select wall.pairs_i_mentor()))
      or (settled_at is null and changed_by is distinct from 'principal' and pair_id in (select wall.pairs_i_mentor())
        and exists (select from delivery.session where session.id = made.session_id and logged_by = wall.me()))
  $$;
alter function wall.commitments_i_may_change() owner to fieldbook_wall;
revoke execute on function wall.commitments_i_may_change() from public;
grant execute on function wall.commitments_i_may_change() to fieldbook_app;
grant select (owner, pair_id, settled_at, changed_by) on delivery.commitment to fieldbook_wall;

-- The policy that lets its owner settle it named the owner only in what it finds, which was enough while it was alone.
alter policy owner_settles on delivery.commitment with check (
  ((owner <> 'mentor' and pair_id in (select wall.pairs_ever_mentored_in()))
    or (owner <> 'principal' and pair_id in (select wall.pairs_i_mentor())))
  and (settled_by is null or settled_by = (select wall.me()))
);
create policy author_corrects on delivery.commitment for update to fieldbook_app
  using (settled_at is null and pair_id in (select wall.pairs_i_mentor())
    and id in (select wall.commitments_i_may_change()))
  with check (settled_at is null and changed_by = 'mentor' and pair_id in (select wall.pairs_i_mentor()));
alter policy pair_agrees on delivery.commitment with check (
  settled_at is null and changed_by is null and redated = 0 and case
    when session_id is null then (owner = 'mentor' and pair_id in (select wall.pairs_i_mentor()))
      or (owner = 'principal' and pair_id in (select wall.pairs_i_am_mentored_in()))
    else pair_id in (select wall.pairs_i_mentor())
      or (owner <> 'mentor' and pair_id in (select wall.pairs_i_am_mentored_in()))
  end
);
alter policy released on delivery.commitment
  using (session_id is null or session_id not in (select wall.sessions_held_back()));
alter policy digest on delivery.commitment
  using (session_id is null or exists (select from delivery.session where session.id = session_id));
grant update (changed_by, redated, told_at) on delivery.commitment to fieldbook_app;
grant select (redated) on delivery.commitment to fieldbook_machine;

create policy whoever_may_corrects on content.commitment_text for update to fieldbook_app
  using (commitment_id in (select wall.commitments_i_may_change()))
  with check (commitment_id in (select wall.commitments_i_may_change()));
grant update (text, cue, version) on content.commitment_text to fieldbook_app;

alter table content.commitment_earlier enable row level security;
alter table content.commitment_earlier force row level security;
create policy same_workspace on content.commitment_earlier as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy released on content.commitment_earlier as restrictive to fieldbook_app
  using (commitment_id not in (select wall.commitments_held_back()));
create policy pair_reads on content.commitment_earlier for select to fieldbook_app
  using (pair_id in (select wall.pairs_i_read()));
create policy whoever_may_keeps on content.commitment_earlier for insert to fieldbook_app
  with check (commitment_id in (select wall.commitments_i_may_change()) and case replaced_by
    when 'mentor' then pair_id in (select wall.pairs_i_mentor())
    else pair_id in (select wall.pairs_ever_mentored_in())
  end);
grant select, insert on content.commitment_earlier to fieldbook_app;
