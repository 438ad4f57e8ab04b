-- What a person writes is durable before it is acknowledged, and is understood and acted on afterwards. The inbox
-- becomes the queue of what is still to be acted on; the words wait sealed in own.utterance until they are. What
-- arrived before this migration was acted on when it arrived.
-- Migrations run in a transaction, where no index can be built concurrently and no constraint validated apart.

-- squawk-ignore-file require-concurrent-index-creation, adding-field-with-default

alter table machine.inbox
  -- The id that the sender's own client gave it: the same message under another timestamp.
  add column client_ref text,
  add column surface text,
  add column account text,
  add column user_ref text,
  add column conversation_ref text,
  -- Null until the address is known to be a member's.
  add column person_id uuid,
  -- When it was written, by the surface's clock: the order in which one person's words are taken.
  add column said_at timestamptz,
  -- Where its words wait; null when it had none, or when they are erased.
  add column utterance_id uuid,
  add column acted_at timestamptz default now(),
  -- Its attempts are used up; the reference is the one its person was shown and the log holds.
  add column failed_at timestamptz,
  add column reference text,
  add column attempts integer not null default 0,
  add column run_at timestamptz not null default now(),
  add column owner text,
  add column lease_until timestamptz;

alter table machine.inbox alter column acted_at drop default;

create unique index inbox_by_client on machine.inbox (workspace_id, client_ref) where client_ref is not null;
-- One person's open arrivals in the order in which they were written.
create index inbox_open on machine.inbox (workspace_id, surface, account, user_ref, said_at) where acted_at is null and failed_at is null;

create table own.utterance (
  id uuid primary key,
  workspace_id uuid not null,
  -- Null until the address is known to be a member's: then nobody may read it.
  person_id uuid,
  text text not null,
  written_at timestamptz not null,
  heard_at timestamptz not null default now(),
  -- Acted on, but not placed: kept this long for its beginning, which may still arrive.
  held_until timestamptz,
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

create index utterance_by_age on own.utterance (heard_at);
create index utterance_held on own.utterance (person_id) where held_until is not null;

alter table own.utterance enable row level security;
alter table own.utterance force row level security;

create policy same_workspace on own.utterance as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy author on own.utterance for select to fieldbook_app using (person_id = (select wall.me()));
create policy wall on own.utterance to fieldbook_wall using (true) with check (true);
grant select on own.utterance to fieldbook_app;
grant usage on schema own to fieldbook_wall;
grant insert, delete, select (id, workspace_id, person_id, heard_at, held_until), update (person_id, held_until) on own.utterance to fieldbook_wall;

-- Who wrote when is for the machine to know: a person neither reads the inbox nor writes to it directly.
drop policy someone_acts on machine.inbox;
revoke select, insert on machine.inbox from fieldbook_app;
create policy wall on machine.inbox to fieldbook_wall using (true) with check (true);
grant select, insert, update on machine.inbox to fieldbook_wall;
grant update (failed_at, reference, attempts, run_at, owner, lease_until) on machine.inbox to fieldbook_machine;

-- A request that is acted on in the transaction that records it: a press, a form, a command without words. True the
-- first time.
create function wall.arrives_first(arrivals text[], what text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      kept integer;
    begin
      if wall.workspace_id() is null then
        raise insufficient_privilege using message = 'an arrival belongs to a workspace';
      end if;
      insert into machine.inbox (workspace_id, key, kind, acted_at)
      select wall.workspace_id(), arrival, what, now() from unnest(arrivals) as arrival
      on conflict do nothing;
      get diagnostics kept = row_count;
      return kept = cardinality(arrivals);
    end
  $$;

-- Whose an address is; nobody's when its person has left.
create function wall.person_at(workspace uuid, at_surface text, at_account text, at_user text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select person.id from machine.address join delivery.person on person.id = address.person_id
    where address.surface = at_surface and address.account = at_account and address.user_ref = at_user
      and address.workspace_id = workspace and person.deactivated_at is null
  $$;

-- The one statement before an acknowledgement, called before anyone is known and therefore by nobody in particular.
-- False when this message was heard before.
create function wall.hear(
  workspace uuid, arrival text, what text, client text,
  at_surface text, at_account text, at_user text, at_conversation text,
  written timestamptz, utterance uuid, words text
) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      author uuid := wall.person_at(workspace, at_surface, at_account, at_user);
    begin
      if wall.person_id() is not null then
        raise insufficient_privilege using message = 'nobody speaks for another';
      end if;
      insert into machine.inbox (workspace_id, key, kind, client_ref, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id)
      values (workspace, arrival, what, client, at_surface, at_account, at_user, at_conversation, author, written, utterance)
      on conflict do nothing;
      if not found then
        return false;
      end if;
      insert into own.utterance (id, workspace_id, person_id, text, written_at)
      values (utterance, workspace, author, words, written);
      return true;
    end
  $$;

-- Whose words a claimed arrival holds, once its address is a member's. From then on that person may read them.
create function wall.recognise_author(workspace uuid, arrival text, holder text, attempt integer) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      author uuid;
      words uuid;
    begin
      update machine.inbox set person_id = wall.person_at(workspace, surface, account, user_ref)
      where workspace_id = workspace and key = arrival and owner = holder and attempts = attempt and acted_at is null
      returning person_id, utterance_id into author, words;
      update own.utterance set person_id = author where id = words;
      return author;
    end
  $$;

-- A stranger's words are not kept. False when the lease was lost.
create function wall.turn_away(workspace uuid, arrival text, holder text, attempt integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      delete from own.utterance
      using machine.inbox
      where inbox.workspace_id = workspace and key = arrival and owner = holder and attempts = attempt and acted_at is null
        and utterance.id = inbox.utterance_id;
      update machine.inbox set acted_at = now(), owner = null, lease_until = null, utterance_id = null
      where workspace_id = workspace and key = arrival and owner = holder and attempts = attempt and acted_at is null;
      return found;
    end
  $$;

-- The last statement of the transaction that acts on an arrival: its words are erased, or held when they could not be
-- placed. False when the lease was lost; the transaction is then to be rolled back.
create function wall.settle_arrival(arrival text, holder text, attempt integer, hold_seconds integer, placed uuid[]) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      words uuid;
    begin
      update machine.inbox set acted_at = now(), owner = null, lease_until = null
      where workspace_id = wall.workspace_id() and key = arrival and owner = holder and attempts = attempt
        and acted_at is null and failed_at is null
        and exists (select from own.utterance where id = utterance_id and person_id = wall.me())
      returning utterance_id into words;
      if not found then
        return false;
      end if;
      if hold_seconds = 0 then
        delete from own.utterance where id = words;
      else
        update own.utterance set held_until = now() + make_interval(secs => hold_seconds) where id = words;
      end if;
      if cardinality(placed) > 0 then
        delete from own.utterance where id = any (placed) and person_id = wall.me() and held_until is not null;
      end if;
      return true;
    end
  $$;

-- Words that nobody acted on within a day, and held ones whose beginning never came.
create function wall.forget_words() returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      erased bigint;
    begin
      delete from own.utterance where heard_at < now() - interval '24 hours' or held_until < now();
      get diagnostics erased = row_count;
      return erased;
    end
  $$;

alter function wall.arrives_first(text[], text) owner to fieldbook_wall;
alter function wall.person_at(uuid, text, text, text) owner to fieldbook_wall;
alter function wall.hear(uuid, text, text, text, text, text, text, text, timestamptz, uuid, text) owner to fieldbook_wall;
alter function wall.recognise_author(uuid, text, text, integer) owner to fieldbook_wall;
alter function wall.turn_away(uuid, text, text, integer) owner to fieldbook_wall;
alter function wall.settle_arrival(text, text, integer, integer, uuid[]) owner to fieldbook_wall;
alter function wall.forget_words() owner to fieldbook_wall;

revoke execute on function wall.arrives_first(text[], text), wall.person_at(uuid, text, text, text), wall.hear(uuid, text, text, text, text, text, text, text, timestamptz, uuid, text),
  wall.recognise_author(uuid, text, text, integer), wall.turn_away(uuid, text, text, integer),
  wall.settle_arrival(text, text, integer, integer, uuid[]), wall.forget_words() from public;
grant execute on function wall.arrives_first(text[], text) to fieldbook_app, fieldbook_machine;
grant execute on function wall.hear(uuid, text, text, text, text, text, text, text, timestamptz, uuid, text),
  wall.settle_arrival(text, text, integer, integer, uuid[]) to fieldbook_app;
grant execute on function wall.recognise_author(uuid, text, text, integer), wall.turn_away(uuid, text, text, integer),
  wall.forget_words() to fieldbook_machine;
