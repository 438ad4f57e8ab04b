import { sql } from "kysely";
import { asPerson } from "#db/as.ts";
import type { Member } from "./cast.ts";
import type { TestDatabase } from "./database.ts";

/** Every row of every table that a person can read, and what they can learn of the queue: to see that nothing changed. */
export async function openTo({ db, owner }: TestDatabase, who: Pick<Member, "workspaceId" | "personId">) {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select t.oid::regclass::text as name from pg_class t
     where t.relkind = 'r' and t.relnamespace::regnamespace::text in ('delivery', 'content', 'own', 'machine')
       and has_table_privilege('fieldbook_app', t.oid, 'select') order by 1`,
  );
  return asPerson(db, who, async (tx) => {
    const open: Record<string, readonly unknown[]> = {};
    for (const name of [...tables.map((table) => table.name), "wall.my_waiting()"]) {
      const { rows } = await sql<{
        row: unknown;
      }>`select to_jsonb(t) as row from ${sql.raw(name)} t order by t`.execute(tx.sql);
      open[name] = rows.map(({ row }) => row);
    }
    return open;
  });
}
