-- Which mentor has which principal, from when. The wall asks this table who may read what,
-- so ending a pair closes the other's door in the same transaction.

create table delivery.pair (
  id uuid primary key,
  workspace_id uuid not null,
  principal_id uuid not null,
  mentor_id uuid not null,
  role text not null check (role in ('lead', 'second', 'peer', 'shadow', 'external')),
  starts_on date not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('completed', 'rematch', 'leave', 'role_change', 'left')),
  unique (workspace_id, id),
  check (principal_id <> mentor_id),
  check ((ended_at is null) = (end_reason is null)),
  foreign key (workspace_id, principal_id) references delivery.person (workspace_id, id),
  foreign key (workspace_id, mentor_id) references delivery.person (workspace_id, id)
);

create unique index pair_once on delivery.pair (principal_id, mentor_id) where ended_at is null;
create index pair_of_mentor on delivery.pair (mentor_id) where ended_at is null;

-- The questions that policies ask. Each answers only for the person of this transaction.

-- Who this is, if they belong to this workspace and still take part: otherwise nobody.
create function wall.me() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select p.id from delivery.person p
    where p.id = wall.person_id() and p.workspace_id = wall.workspace_id() and p.deactivated_at is null
  $$;

create function wall.has_role(wanted text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from delivery.person_role r where r.person_id = wall.me() and r.role = wanted)
  $$;

create function wall.pairs_i_mentor() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select id from delivery.pair where mentor_id = wall.me() and ended_at is null $$;

create function wall.pairs_i_am_mentored_in() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select id from delivery.pair where principal_id = wall.me() and ended_at is null $$;

create function wall.my_pairs() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select wall.pairs_i_mentor() union all select wall.pairs_i_am_mentored_in() $$;

-- Those whose name I may read: myself, the other half of my live pairs, and who coordinates the programme.
create function wall.my_people() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select wall.me()
    union
    select unnest(array[pair.principal_id, pair.mentor_id]) from delivery.pair where pair.id in (select wall.my_pairs())
    union
    select r.person_id from delivery.person_role r
    where r.workspace_id = wall.workspace_id() and r.role = 'coordinator' and wall.me() is not null
  $$;

alter function wall.me() owner to fieldbook_wall;
alter function wall.has_role(text) owner to fieldbook_wall;
alter function wall.pairs_i_mentor() owner to fieldbook_wall;
alter function wall.pairs_i_am_mentored_in() owner to fieldbook_wall;
alter function wall.my_pairs() owner to fieldbook_wall;
alter function wall.my_people() owner to fieldbook_wall;
grant select on delivery.person, delivery.person_role, delivery.pair to fieldbook_wall;
