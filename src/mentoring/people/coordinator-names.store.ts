import type { Tx } from "#db/as.ts";

/** Lists the names of the active coordinators of the programme. */
export async function listCoordinatorNames(tx: Tx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom("delivery.person_role as r")
    .innerJoin("delivery.person as p", "p.id", "r.person_id")
    .where("r.role", "=", "coordinator")
    .where("p.deactivated_at", "is", null)
    .orderBy("r.granted_at")
    .orderBy("r.person_id")
    .select("p.name")
    .execute();
  return rows.map(({ name }) => name);
}
