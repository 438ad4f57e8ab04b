import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Lists the names of the active coordinators of the programme. */
export async function listCoordinatorNames(tx: Tx): Promise<string[]> {
  return (await listCoordinators(tx)).map(({ name }) => name);
}

/** Lists the active coordinators of the programme, the longest first. */
export async function listCoordinators(tx: Tx): Promise<{ readonly id: PersonId; readonly name: string }[]> {
  const rows = await tx.sql
    .selectFrom("delivery.person_role as r")
    .innerJoin("delivery.person as p", "p.id", "r.person_id")
    .where("r.role", "=", "coordinator")
    .where("p.deactivated_at", "is", null)
    .orderBy("r.granted_at")
    .orderBy("r.person_id")
    .select(["p.id", "p.name"])
    .execute();
  return rows.map(({ id, name }) => ({ id: id as PersonId, name }));
}
