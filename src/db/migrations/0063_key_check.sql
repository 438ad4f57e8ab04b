-- A value sealed by FIELDBOOK_KEY, by which a wrong key is known also while there is no workspace: it is written with the
-- first migration of a database, or with the first start of this version. A key that does not open it is refused before
-- anything is changed.
create table public.fieldbook_key (
  only_row boolean primary key default true check (only_row),
  sealed text not null
);
grant select on public.fieldbook_key to fieldbook_app;
