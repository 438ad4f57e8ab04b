import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Lists the active coordinators with their time zones. */
export async function listCoordinators(tx: Tx): Promise<{ readonly id: PersonId; readonly zone: string }[]> {
  const rows = await tx.sql
    .selectFrom("delivery.person as person")
    .innerJoin("delivery.person_role as held", "held.person_id", "person.id")
    .select(["person.id", "person.time_zone"])
    .where("held.role", "=", "coordinator")
    .where("person.deactivated_at", "is", null)
    .execute();
  return rows.map((row) => ({ id: row.id as PersonId, zone: row.time_zone }));
}
