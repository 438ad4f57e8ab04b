-- The rooms of the house and who has a key to them (decision 0006).
-- delivery: what a coordinator may know. content: what a principal and a mentor said to each other.
-- own: what one person alone may read. machine: what the software needs, without anyone's words.
-- The app logs in as fieldbook_app; it owns nothing and bypasses nothing. It may put on two narrower
-- hats: fieldbook_machine (metadata only) and fieldbook_digest (reads delivery, never content or own).
-- fieldbook_wall owns the functions that policies ask; it can read only who is who and who is paired.

create schema delivery;
create schema content;
create schema own;
create schema machine;
create schema wall;

-- Before PostgreSQL 15 everyone could build in public.
revoke create on schema public from public;

-- Roles belong to the whole server, so another database may have made them already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fieldbook_app') then
    create role fieldbook_app login noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'fieldbook_machine') then
    create role fieldbook_machine nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'fieldbook_digest') then
    create role fieldbook_digest nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'fieldbook_wall') then
    create role fieldbook_wall nologin;
  end if;
end $$;

grant fieldbook_machine, fieldbook_digest to fieldbook_app;
-- The owner hands the wall's functions over, for which it must belong to the role.
grant fieldbook_wall to current_user;

grant usage on schema delivery, machine, wall to fieldbook_app, fieldbook_machine;
grant usage on schema content, own to fieldbook_app;
grant usage on schema delivery, wall to fieldbook_digest;
grant usage, create on schema wall to fieldbook_wall;
grant usage on schema delivery to fieldbook_wall;

-- Whose transaction this is. Unset means nobody: every policy then sees nothing.
create function wall.workspace_id() returns uuid
  language sql stable parallel safe set search_path = pg_catalog, pg_temp
  as $$ select nullif(current_setting('fieldbook.workspace_id', true), '')::uuid $$;

create function wall.person_id() returns uuid
  language sql stable parallel safe set search_path = pg_catalog, pg_temp
  as $$ select nullif(current_setting('fieldbook.person_id', true), '')::uuid $$;
