-- What somebody wrote and Fieldbook did not understand stays theirs for seven days, until they say what it is. One of the
-- things it can become is a question to somebody they know in the programme, who then reads these words. How much is not
-- understood is counted by day, language and kind, in a table from which nobody can tell whose message was counted.

-- squawk-ignore-file adding-foreign-key-constraint, constraint-missing-not-valid, require-concurrent-index-creation

create table own.unplaced (
  id uuid primary key,
  workspace_id uuid not null,
  author_id uuid not null,
  -- Messages in a row are one account: they have the id of the first of them.
  draft_id uuid not null,
  text text not null constraint unplaced_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  written_at timestamptz not null,
  kept_at timestamptz not null default now(),
  foreign key (workspace_id, author_id) references delivery.person (workspace_id, id)
);
create index unplaced_of_author on own.unplaced (author_id, written_at);
create index unplaced_kept on own.unplaced (kept_at);

alter table own.unplaced enable row level security;
alter table own.unplaced force row level security;
create policy same_workspace on own.unplaced as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy author on own.unplaced to fieldbook_app
  using (author_id = (select wall.me())) with check (author_id = (select wall.me()));
grant select, insert, delete on own.unplaced to fieldbook_app;

grant select (author_id, kept_at), update (author_id), delete on own.unplaced to fieldbook_wall;
create policy wall_erases_and_merges on own.unplaced to fieldbook_wall using (true) with check (true);

-- It takes rows away and reads no word of them.
create function wall.erase_unplaced() returns integer
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
    with erased as (delete from own.unplaced where kept_at < now() - interval '7 days' returning 1)
    select count(*)::integer from erased
  $$;

create table content.inquiry (
  id uuid primary key,
  workspace_id uuid not null,
  sender_id uuid not null,
  recipient_id uuid not null,
  text text not null constraint inquiry_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$'),
  sent_at timestamptz not null,
  taken_back_at timestamptz,
  check (sender_id <> recipient_id),
  foreign key (workspace_id, sender_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, recipient_id) references delivery.person (workspace_id, id)
);
create index inquiry_of_sender on content.inquiry (sender_id, sent_at);
create index inquiry_of_recipient on content.inquiry (recipient_id, sent_at);

alter table content.inquiry enable row level security;
alter table content.inquiry force row level security;
create policy same_workspace on content.inquiry as restrictive to fieldbook_app
  using (workspace_id = (select wall.workspace_id()));
create policy sender_reads on content.inquiry for select to fieldbook_app using (sender_id = (select wall.me()));
create policy recipient_reads on content.inquiry for select to fieldbook_app
  using (recipient_id = (select wall.me()) and taken_back_at is null);
create policy sender_asks on content.inquiry for insert to fieldbook_app
  with check (sender_id = (select wall.me()) and recipient_id in (select wall.people_i_tell()));
create policy sender_takes_back on content.inquiry for update to fieldbook_app
  using (sender_id = (select wall.me())) with check (sender_id = (select wall.me()));
grant select, insert, update (taken_back_at) on content.inquiry to fieldbook_app;

grant select (id, sender_id, recipient_id), update (sender_id, recipient_id), delete on content.inquiry to fieldbook_wall;
create policy wall_merges on content.inquiry to fieldbook_wall using (true) with check (true);

-- The message that showed a question is drawn again for whoever was asked, once its sender has taken it back.
create function wall.redraw_inquiry(asked uuid, moment timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, about, not_before, not_after)
    select gen_random_uuid(), o.workspace_id, 'message.redrawn:' || o.id || ':' || moment, 'message.redrawn', o.person_id,
      jsonb_build_object('notice', o.id, 'at', moment::text), null, moment, null
    from machine.outbox o
    join content.inquiry i on i.id = asked and i.sender_id = wall.me() and o.person_id = i.recipient_id
    where o.workspace_id = wall.workspace_id() and o.about = 'inquiry:' || asked
      and o.state in ('sending', 'uncertain', 'sent')
    on conflict do nothing
  $$;

create table machine.unplaced_count (
  counted_on date not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  kind text not null check (kind ~ '^[a-z_]{1,40}$'),
  messages integer not null check (messages > 0),
  primary key (counted_on, language, kind)
);
alter table machine.unplaced_count enable row level security;
alter table machine.unplaced_count force row level security;
grant select, insert, update (messages) on machine.unplaced_count to fieldbook_wall;
create policy wall_counts on machine.unplaced_count to fieldbook_wall using (true) with check (true);

create function wall.count_unplaced(at_language text, of_kind text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into machine.unplaced_count as counted (counted_on, language, kind, messages)
    values ((now() at time zone 'utc')::date, at_language, of_kind, 1)
    on conflict (counted_on, language, kind) do update set messages = counted.messages + 1
  $$;

create function wall.unplaced_counts(days integer) returns table (language text, kind text, messages integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select counted.language, counted.kind, sum(counted.messages)::integer from machine.unplaced_count counted
    where counted.counted_on > (now() at time zone 'utc')::date - days
    group by 1, 2 order by 1, 3 desc, 2
  $$;

alter function wall.redraw_inquiry(uuid, timestamptz) owner to fieldbook_wall;
alter function wall.erase_unplaced() owner to fieldbook_wall;
alter function wall.count_unplaced(text, text) owner to fieldbook_wall;
alter function wall.unplaced_counts(integer) owner to fieldbook_wall;
revoke execute on function wall.redraw_inquiry(uuid, timestamptz), wall.erase_unplaced(), wall.count_unplaced(text, text),
  wall.unplaced_counts(integer) from public;
grant execute on function wall.erase_unplaced(), wall.unplaced_counts(integer) to fieldbook_machine;
grant execute on function wall.count_unplaced(text, text), wall.redraw_inquiry(uuid, timestamptz) to fieldbook_app;

-- As before, with what is not placed yet and what somebody was asked.
create or replace function wall.merge_people(gone uuid, stays uuid, happens timestamptz) returns void
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
      update own.unplaced set author_id = stays where author_id = gone;
      -- Nobody asks themself.
      delete from content.inquiry where (sender_id, recipient_id) in ((gone, stays), (stays, gone));
      update content.inquiry set sender_id = stays where sender_id = gone;
      update content.inquiry set recipient_id = stays where recipient_id = gone;
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
