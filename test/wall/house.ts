import type pg from "pg";
import { wordColumns } from "#test/support/sealed-columns.ts";

/** What the catalogue of the database says against the wall: each answers with one line for every breach. */

/** Tables of people's rows that a forgotten policy could open: row security on, forced, and bound to the workspace. */
export async function openTables(owner: pg.Client): Promise<string[]> {
  return lines(
    owner,
    `select t.oid::regclass::text || case
         when not t.relrowsecurity or not t.relforcerowsecurity then ' has no forced row security'
         else ' is not bound to its workspace' end as line
     from pg_class t
     where t.relkind in ('r', 'p') and ${OURS}
       and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'workspace_id' and not a.attisdropped)
       and not (t.relrowsecurity and t.relforcerowsecurity and exists (
         select from pg_policy p
         where p.polrelid = t.oid and not p.polpermissive and p.polcmd = '*'
           and 'fieldbook_app'::regrole = any (p.polroles)
           and pg_get_expr(p.polqual, p.polrelid) = '(workspace_id = ( SELECT wall.workspace_id() AS workspace_id))'
       ))`,
  );
}

/** Tables that belong to no workspace. */
export async function tablesOfNoWorkspace(owner: pg.Client): Promise<string[]> {
  return lines(
    owner,
    `select t.oid::regclass::text as line from pg_class t
     where t.relkind in ('r', 'p') and ${OURS}
       and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'workspace_id')`,
  );
}

/** Any right at all that the narrower hats have where people's words are, on tables, columns, views or by default. */
export async function hatsAmongWords(owner: pg.Client): Promise<string[]> {
  return lines(
    owner,
    `with hat as (select unnest(array['fieldbook_machine', 'fieldbook_digest']) as name),
       room as (select oid, nspname as name from pg_namespace where nspname in ('content', 'own'))
     select hat.name || ' enters ' || room.name as line from hat, room
       where has_schema_privilege(hat.name, room.oid, 'usage') or has_schema_privilege(hat.name, room.oid, 'create')
     union all
     select hat.name || ' has a right on ' || t.oid::regclass from hat, room, pg_class t
       where t.relnamespace = room.oid and t.relkind in ('r', 'p', 'v', 'm', 'f')
         and (has_table_privilege(hat.name, t.oid, 'select, insert, update, delete, truncate, references, trigger')
           or has_any_column_privilege(hat.name, t.oid, 'select, insert, update, references'))
     union all
     select 'by default everyone gets ' || d.defaclacl::text from pg_default_acl d`,
  );
}

/** In what a role of the app is more than a guest. The wall's own role owns the functions that policies ask. */
export async function powersOfTheApp(owner: pg.Client): Promise<string[]> {
  return lines(
    owner,
    `with guest as (select * from pg_roles where rolname in ('fieldbook_app', 'fieldbook_machine', 'fieldbook_digest')),
       keeper as (select * from guest union all select * from pg_roles where rolname = 'fieldbook_wall')
     select rolname || ' is a superuser, bypasses row security or makes roles' as line from keeper
       where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
     union all
     select rolname || ' owns ' || c.oid::regclass from keeper join pg_class c on c.relowner = keeper.oid
     union all
     select rolname || ' owns the schema ' || nspname from keeper join pg_namespace on nspowner = keeper.oid
     union all
     select rolname || ' owns ' || p.oid::regprocedure from guest join pg_proc p on p.proowner = guest.oid
     union all
     select rolname || ' creates in ' || nspname from guest, pg_namespace n
       where nspname !~ '^pg_' and has_schema_privilege(guest.oid, n.oid, 'create')
     union all
     select rolname || ' creates schemas' from guest where has_database_privilege(guest.oid, current_database(), 'create')`,
  );
}

/** Functions of the wall that someone could make look elsewhere for their tables. */
export async function looseFunctions(owner: pg.Client): Promise<string[]> {
  return lines(
    owner,
    `select p.oid::regprocedure::text as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`,
  );
}

/** Functions of the wall that this role may call; for `public`, those that everyone may. */
export async function functionsOpenTo(owner: pg.Client, role: string): Promise<string[]> {
  return lines(
    owner,
    `select p.proname as line from pg_proc p where p.pronamespace = 'wall'::regnamespace
       and has_function_privilege('${role}', p.oid, 'execute')`,
  );
}

/**
 * Columns of words that a role of the app may replace, in tables where an earlier text could be put back: no trigger
 * compares the column together with the version of its row.
 */
export async function earlierTextsThatOpen(owner: pg.Client): Promise<string[]> {
  const columns = await wordColumns(owner);
  const { rows } = await owner.query<{ name: string; guard: string }>(
    `select c.table_schema || '.' || c.table_name || '.' || c.column_name as name,
       coalesce((select string_agg(pg_get_triggerdef(t.oid), ' ') from pg_trigger t
         where t.tgrelid = (c.table_schema || '.' || c.table_name)::regclass and t.tgname = 'refuse_earlier_text' and t.tgenabled = 'O'), '') as guard
     from information_schema.columns c, unnest(array['fieldbook_app', 'fieldbook_machine', 'fieldbook_digest', 'fieldbook_wall']) as role
     where c.table_schema in ('content', 'own')
       and has_column_privilege(role, (c.table_schema || '.' || c.table_name)::regclass, c.column_name, 'update')
     order by 1`,
  );
  return rows
    .filter(({ name }) => columns.includes(name))
    .filter(({ name, guard }) => {
      const column = name.slice(name.lastIndexOf(".") + 1);
      return !guard.includes(`old.${column}`) || !guard.includes("old.version");
    })
    .map(({ name }) => name);
}

/** Columns that would say how deeply, how well or in what mood someone writes. */
export async function measuresOfPeople(owner: pg.Client): Promise<string[]> {
  return lines(
    owner,
    `select table_schema || '.' || table_name || '.' || column_name as line from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema')
       and column_name ~ '${FORBIDDEN.join("|")}'`,
  );
}

const FORBIDDEN = [
  "depth",
  "score",
  "sentiment",
  "mood",
  "emotion",
  "rating",
  "rank",
  "grade",
  "quality",
  "level_of",
  "_level",
  "reflectiv",
  "response_time",
  "latency",
  "engagement",
  "word_count",
  "performance",
  "risk",
];

/** Not of PostgreSQL itself. */
const OURS =
  "t.relnamespace::regnamespace::text !~ '^pg_' and t.relnamespace::regnamespace::text <> 'information_schema'";

async function lines(owner: pg.Client, query: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(query);
  return rows.map(({ line }) => line).sort();
}
