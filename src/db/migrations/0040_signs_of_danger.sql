-- What Fieldbook did when somebody wrote of danger, without a word of it, and whose questions rest since. Both are read
-- by their author alone. The ids are random and the times are days, so that neither says when somebody wrote, and
-- nobody in the programme can tell a person whose questions rest from any other.

create table machine.safeguarding_event (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null,
  person_id uuid not null,
  category text not null check (category in ('self', 'child', 'other', 'violence')),
  language text not null,
  -- In the author's zone.
  shown_on date not null,
  choice text check (choice in ('not_reported', 'already_reported', 'no', 'contact_asked', 'resumed')),
  chosen_on date,
  -- A hash of what arrived, so that one message is answered once: the key itself says when it came.
  arrival_hash text not null check (arrival_hash ~ '^[0-9a-f]{64}$'),
  unique (person_id, arrival_hash),
  check ((choice is null) = (chosen_on is null)),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

create table own.suspension (
  person_id uuid primary key,
  workspace_id uuid not null,
  -- The last time at which the person wrote of danger to themself.
  since timestamptz not null,
  resumed_at timestamptz,
  resumed_by uuid,
  -- Whom the person chose to be told.
  contact_id uuid,
  check ((resumed_at is null) = (resumed_by is null)),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, resumed_by) references delivery.person (workspace_id, id),
  foreign key (workspace_id, contact_id) references delivery.safeguarding_contact (workspace_id, id)
);

alter table machine.safeguarding_event enable row level security;
alter table machine.safeguarding_event force row level security;
alter table own.suspension enable row level security;
alter table own.suspension force row level security;

create policy same_workspace on machine.safeguarding_event as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on own.suspension as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));

create policy author on machine.safeguarding_event to fieldbook_app using (person_id = (select wall.me())) with check (person_id = (select wall.me()));
create policy author on own.suspension to fieldbook_app using (person_id = (select wall.me())) with check (person_id = (select wall.me()));

grant select, insert, update (choice, chosen_on) on machine.safeguarding_event to fieldbook_app;
grant select, insert, update (since, resumed_at, resumed_by, contact_id) on own.suspension to fieldbook_app;

create policy wall on machine.safeguarding_event for select to fieldbook_wall using (true);
create policy wall on own.suspension to fieldbook_wall using (true) with check (true);
create policy wall on delivery.safeguarding_contact for select to fieldbook_wall using (true);
grant select (workspace_id, person_id, category, choice, shown_on) on machine.safeguarding_event to fieldbook_wall;
grant select, update (resumed_at, resumed_by, contact_id) on own.suspension to fieldbook_wall;
grant select (id, workspace_id, person_id, removed_at) on delivery.safeguarding_contact to fieldbook_wall;
grant insert (id, workspace_id, key, kind, person_id, subject, not_before) on machine.outbox to fieldbook_wall;

-- Takes back what waits for me of these kinds. The reason is the one that a pause gives, and so says nothing of its own.
create function wall.rest_my_notices(kinds text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      update machine.outbox set state = 'dead', reason = 'obsolete: paused', settled_at = now()
      where workspace_id = wall.workspace_id() and person_id = wall.me() and kind = any (kinds) and state = 'ready';
    end
  $$;

-- Asks the contact whom I choose to call me, and lets them end the rest of my questions. The notice names me and nothing
-- else. False if this contact cannot be told.
create function wall.ask_to_call_me(chosen uuid, event uuid, asked_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      reader uuid;
    begin
      select contact.person_id into reader
      from delivery.safeguarding_contact contact join delivery.person on person.id = contact.person_id
      where contact.id = chosen and contact.workspace_id = wall.workspace_id() and contact.removed_at is null
        and contact.person_id <> wall.me() and person.deactivated_at is null;
      if reader is null then
        return false;
      end if;
      update own.suspension set contact_id = chosen where person_id = wall.me() and resumed_at is null;
      if not found then
        return false;
      end if;
      insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before)
      values (
        gen_random_uuid(), wall.workspace_id(), 'safeguarding.call:' || event::text || ':' || chosen::text,
        'safeguarding.call', reader, jsonb_build_object('person', wall.me()), asked_at
      )
      on conflict do nothing;
      return true;
    end
  $$;

-- Who chose me to be told, as long as their questions rest.
create function wall.those_who_chose_me() returns table (person_id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select person.id, person.name
    from own.suspension rest
    join delivery.safeguarding_contact contact on contact.id = rest.contact_id
    join delivery.person on person.id = rest.person_id
    where contact.person_id = wall.me() and rest.workspace_id = wall.workspace_id() and rest.resumed_at is null
  $$;

-- The chosen contact says that questions may come again. False to anybody else, and when they already may.
create function wall.resume_questions_of(someone uuid, said_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      update own.suspension set resumed_at = said_at, resumed_by = wall.me()
      where person_id = someone and person_id in (select chose.person_id from wall.those_who_chose_me() chose);
      return found;
    end
  $$;

-- All that a coordinator learns of these events: their number in a year, rounded down to a multiple of five, if they are
-- of five people at least. What its author said is no danger does not count.
create function wall.count_safeguarding_events(in_year integer) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select (count(*) / 5 * 5)::integer from machine.safeguarding_event
    where workspace_id = wall.workspace_id() and wall.has_role('coordinator')
      and extract(year from shown_on) = in_year and (category = 'self' or choice is distinct from 'no')
    having count(distinct person_id) >= 5
  $$;

alter function wall.rest_my_notices(text[]) owner to fieldbook_wall;
alter function wall.ask_to_call_me(uuid, uuid, timestamptz) owner to fieldbook_wall;
alter function wall.those_who_chose_me() owner to fieldbook_wall;
alter function wall.resume_questions_of(uuid, timestamptz) owner to fieldbook_wall;
alter function wall.count_safeguarding_events(integer) owner to fieldbook_wall;
revoke execute on function wall.rest_my_notices(text[]), wall.ask_to_call_me(uuid, uuid, timestamptz), wall.those_who_chose_me(),
  wall.resume_questions_of(uuid, timestamptz), wall.count_safeguarding_events(integer) from public;
grant execute on function wall.rest_my_notices(text[]), wall.ask_to_call_me(uuid, uuid, timestamptz), wall.those_who_chose_me(),
  wall.resume_questions_of(uuid, timestamptz), wall.count_safeguarding_events(integer) to fieldbook_app;
