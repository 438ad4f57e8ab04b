import { sql } from "kysely";
import type { Tx } from "#db/as.ts";

/** Lists the names of the active principals whom nobody accompanies, nor will from a day that is still to come. */
export async function listNamesWithoutMentor(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select person.name from delivery.person
    join delivery.person_role role on role.person_id = person.id and role.role = 'principal'
    where person.workspace_id = ${tx.workspaceId} and person.deactivated_at is null
      and not exists (select from delivery.pair where pair.principal_id = person.id and pair.ended_at is null)
    order by person.name, person.id`.execute(tx.sql);
  return rows.map(({ name }) => name);
}
