-- People come back, in the programme and on their chat platform, and two entries that are one person become one.

-- squawk-ignore-file constraint-missing-not-valid, adding-foreign-key-constraint, require-concurrent-index-creation

-- Since when the platform says that this account is closed, and what time its latest word is of: events may arrive in
-- another order than they happened.
alter table machine.address add column closed_at timestamptz, add column state_at timestamptz;
grant update (closed_at, state_at) on machine.address to fieldbook_machine;

-- The entry that this one became part of. It keeps its name, and has nothing else any more.
alter table delivery.person
  add column merged_into uuid,
  add foreign key (workspace_id, merged_into) references delivery.person (workspace_id, id),
  add constraint person_merged_has_ended check (merged_into is null or (ended_on is not null and email is null));
create index person_merged_into on delivery.person (merged_into) where merged_into is not null;

-- Whether the person of this transaction coordinates, and may therefore say that somebody leaves or comes back, and
-- correct their e-mail. Nobody says it of themself.
create function wall.manages_person(who uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select wall.has_role('coordinator') and who <> wall.me() and exists (
      select from delivery.person where id = who and workspace_id = wall.workspace_id() and merged_into is null
    )
  $$;

-- The person of this transaction, and the entries that became part of theirs: whose lines of the audit log they read.
create function wall.everyone_i_am() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select wall.me() union all select id from delivery.person where merged_into = wall.me()
  $$;

alter function wall.manages_person(uuid) owner to fieldbook_wall;
alter function wall.everyone_i_am() owner to fieldbook_wall;
revoke execute on function wall.manages_person(uuid), wall.everyone_i_am() from public;
grant execute on function wall.manages_person(uuid), wall.everyone_i_am() to fieldbook_app;

alter policy those_concerned_read on machine.audit using (
  pair_id in (select wall.pairs_i_read())
  or pair_id is null and (actor_id in (select wall.everyone_i_am()) or person_id in (select wall.everyone_i_am()))
);
alter policy author_reads on own.audit using (author_id in (select wall.everyone_i_am()));

-- A text is sealed for its column and its row, not for a person, so it opens for whom its row belongs to. An answer hangs
-- on its thread, and what was shared on the answer; they follow.
alter table own.reflection drop constraint reflection_workspace_id_author_id_thread_id_fkey,
  add foreign key (workspace_id, author_id, thread_id) references delivery.thread (workspace_id, principal_id, id)
    on update cascade;
alter table content.shared_reflection drop constraint shared_reflection_workspace_id_author_id_reflection_id_fkey,
  add foreign key (workspace_id, author_id, reflection_id) references own.reflection (workspace_id, author_id, id)
    on update cascade on delete cascade;

grant usage on schema content to fieldbook_wall;
grant select (author_id), update (author_id) on own.notebook_entry, content.session_comment to fieldbook_wall;
grant select (amended_by), update (amended_by) on content.session_amendment to fieldbook_wall;
grant select (person_id, kind, closed_at, rested_at), update (person_id, rested_at) on own.dialogue to fieldbook_wall;
grant select (person_id), update (person_id), delete on own.setting to fieldbook_wall;
grant update (person_id), delete on own.suspension to fieldbook_wall;
grant update (person_id, choice) on machine.safeguarding_event to fieldbook_wall;
grant select, update (person_id), delete on delivery.consent to fieldbook_wall;
grant select (person_id, entered_by), update (person_id, entered_by) on delivery.leave to fieldbook_wall;
grant update (principal_id, mentor_id) on delivery.pair to fieldbook_wall;
grant update (email, merged_into, ended_on, deactivated_at) on delivery.person to fieldbook_wall;
grant insert, delete on delivery.person_role to fieldbook_wall;
grant select (person_id, added_by), update (person_id, added_by, removed_at) on delivery.safeguarding_contact to fieldbook_wall;
grant update (logged_by) on delivery.session to fieldbook_wall;
grant select (settled_by), update (settled_by) on delivery.commitment to fieldbook_wall;
grant select (principal_id, offered_at, completed_at, declined_at, expired_at), update (principal_id, expired_at) on delivery.thread to fieldbook_wall;
grant select (planned_by, confirmed_by, moved_by, cancelled_by, held_by, voided_by),
  update (planned_by, confirmed_by, moved_by, cancelled_by, held_by, voided_by) on delivery.visit to fieldbook_wall;
grant update (person_id), delete on machine.address to fieldbook_wall;
grant select (person_id), update (person_id) on machine.card to fieldbook_wall;
grant update (person_id, key, subject) on machine.outbox to fieldbook_wall;
grant select, update (person_id) on machine.refused_link to fieldbook_wall;

create policy wall_merges on own.notebook_entry to fieldbook_wall using (true) with check (true);
create policy wall_merges on content.session_comment to fieldbook_wall using (true) with check (true);
create policy wall_merges on content.session_amendment to fieldbook_wall using (true) with check (true);
create policy wall_merges on own.dialogue to fieldbook_wall using (true) with check (true);
create policy wall_merges on own.setting to fieldbook_wall using (true) with check (true);
create policy wall_merges on machine.safeguarding_event for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.consent to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.leave to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.pair for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.person for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.person_role to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.safeguarding_contact for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.session for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.commitment for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.thread to fieldbook_wall using (true) with check (true);
create policy wall_merges on delivery.visit for update to fieldbook_wall using (true) with check (true);
create policy wall_merges on machine.address to fieldbook_wall using (true) with check (true);
create policy wall_merges on machine.card to fieldbook_wall using (true) with check (true);
create policy wall_merges on machine.refused_link to fieldbook_wall using (true) with check (true);

-- Makes one person of two entries, on behalf of a coordinator who is neither of them: all that `gone` has becomes that of
-- `stays`. It reads no words. It refuses where somebody would read what they could not read before: if the two are or
-- were a pair, and if both have had an account, since the account that remains would then read what the other confided.
create function wall.merge_people(gone uuid, stays uuid, happens timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      if gone = stays or not wall.manages_person(gone) or not wall.manages_person(stays) then
        raise insufficient_privilege using message = 'only a coordinator merges, and never herself';
      end if;
      if exists (select from delivery.pair where (principal_id, mentor_id) in ((gone, stays), (stays, gone))) then
        raise insufficient_privilege using message = 'a mentor and their principal are two people';
      end if;
      if wall.has_had_account(gone) and wall.has_had_account(stays) then
        raise insufficient_privilege using message = 'two accounts are two people';
      end if;

      update delivery.pair set principal_id = stays where principal_id = gone;
      update delivery.pair set mentor_id = stays where mentor_id = gone;
      if exists (select from delivery.thread where principal_id = stays and offered_at is not null
        and completed_at is null and declined_at is null and expired_at is null) then
        update delivery.thread set expired_at = happens where principal_id = gone and offered_at is not null
          and completed_at is null and declined_at is null and expired_at is null;
      end if;
      -- Answers and what was shared of them follow their thread.
      update delivery.thread set principal_id = stays where principal_id = gone;

      update delivery.visit set planned_by = stays where planned_by = gone;
      update delivery.visit set confirmed_by = stays where confirmed_by = gone;
      update delivery.visit set moved_by = stays where moved_by = gone;
      update delivery.visit set cancelled_by = stays where cancelled_by = gone;
      update delivery.visit set held_by = stays where held_by = gone;
      update delivery.visit set voided_by = stays where voided_by = gone;
      update delivery.session set logged_by = stays where logged_by = gone;
      update delivery.commitment set settled_by = stays where settled_by = gone;
      update content.session_comment set author_id = stays where author_id = gone;
      update content.session_amendment set amended_by = stays where amended_by = gone;

      update own.notebook_entry set author_id = stays where author_id = gone;
      update own.dialogue mine set rested_at = happens where person_id = gone and closed_at is null and rested_at is null
        and exists (select from own.dialogue other where other.person_id = stays and other.kind = mine.kind
          and other.closed_at is null and other.rested_at is null);
      update own.dialogue set person_id = stays where person_id = gone;
      update own.utterance set person_id = stays where person_id = gone;
      update own.setting set person_id = stays where person_id = gone
        and not exists (select from own.setting other where other.person_id = stays);
      -- Questions rest if they rested for either.
      delete from own.suspension mine where person_id = stays and resumed_at is not null
        and exists (select from own.suspension other where other.person_id = gone and other.resumed_at is null);
      update own.suspension set person_id = stays where person_id = gone
        and not exists (select from own.suspension other where other.person_id = stays);
      update machine.safeguarding_event set person_id = stays where person_id = gone;
      -- A yes counts only if neither has said no.
      delete from delivery.consent mine where person_id = stays and exists (
        select from delivery.consent other where other.person_id = gone and other.purpose = mine.purpose
          and (other.given_at is null or other.withdrawn_at is not null));
      update delivery.consent mine set person_id = stays where person_id = gone
        and not exists (select from delivery.consent other where other.person_id = stays and other.purpose = mine.purpose);
      update delivery.leave set person_id = stays where person_id = gone;
      update delivery.leave set entered_by = stays where entered_by = gone;

      insert into delivery.person_role (workspace_id, person_id, role, granted_at)
      select workspace_id, stays, role, granted_at from delivery.person_role where person_id = gone
      on conflict do nothing;
      delete from delivery.person_role where person_id = gone;
      update delivery.safeguarding_contact set removed_at = happens where person_id = gone and removed_at is null
        and exists (select from delivery.safeguarding_contact other where other.person_id = stays and other.removed_at is null);
      update delivery.safeguarding_contact set person_id = stays where person_id = gone;
      update delivery.safeguarding_contact set added_by = stays where added_by = gone;

      update machine.address set person_id = stays where person_id = gone;
      update machine.card set person_id = stays where person_id = gone;
      update machine.inbox set person_id = stays where person_id = gone;
      update machine.refused_link mine set person_id = stays where person_id = gone and not exists (
        select from machine.refused_link other where other.person_id = stays and other.surface = mine.surface
          and other.account = mine.account and other.user_ref = mine.user_ref);
      -- The key of a notice names its reader, so that what the other entry was told already is not told again.
      update machine.outbox set state = 'dead', reason = 'withdrawn: its reader has it already', settled_at = now()
      where person_id = gone and state = 'ready' and exists (
        select from machine.outbox other where other.person_id = stays
          and other.key = replace(outbox.key, gone::text, stays::text));
      update machine.outbox mine set person_id = stays, key = replace(mine.key, gone::text, stays::text),
        subject = replace(mine.subject::text, gone::text, stays::text)::jsonb
      where person_id = gone and not exists (
        select from machine.outbox other where other.person_id = stays
          and other.key = replace(mine.key, gone::text, stays::text));

      update delivery.person set merged_into = stays where merged_into = gone;
      update delivery.person set email = null, merged_into = stays, ended_on = coalesce(ended_on, (happens at time zone time_zone)::date),
        deactivated_at = coalesce(deactivated_at, happens)
      where id = gone;
    end
  $$;

-- Whether a person has, or has had, an account in which they were spoken to: they were shown the promise there.
create function wall.has_had_account(who uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from machine.address where person_id = who)
      or exists (select from delivery.consent where person_id = who)
      or exists (select from machine.inbox where person_id = who)
      or exists (select from machine.outbox where person_id = who and state = 'sent')
  $$;

alter function wall.merge_people(uuid, uuid, timestamptz) owner to fieldbook_wall;
alter function wall.has_had_account(uuid) owner to fieldbook_wall;
revoke execute on function wall.merge_people(uuid, uuid, timestamptz), wall.has_had_account(uuid) from public;
grant execute on function wall.merge_people(uuid, uuid, timestamptz) to fieldbook_app;
