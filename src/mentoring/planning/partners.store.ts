import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Lists those who are in an active pair with one of these people. */
export async function listPartners(tx: Tx, people: readonly PersonId[]): Promise<PersonId[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<{ id: PersonId }>`
    select case when mentor_id = any(${people}::uuid[]) then principal_id else mentor_id end as id from delivery.pair
    where workspace_id = ${tx.workspaceId} and ended_at is null
      and (mentor_id = any(${people}::uuid[]) or principal_id = any(${people}::uuid[]))`.execute(tx.sql);
  return rows.map(({ id }) => id);
}
