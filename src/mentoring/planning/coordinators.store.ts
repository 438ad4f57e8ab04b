import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** `since`: when they became one. */
export type Coordinator = { readonly id: PersonId; readonly zone: string; readonly since: Temporal.Instant };

/** Lists the active coordinators with their time zones, those among these people if any are given. */
export async function listCoordinators(tx: Tx, people?: readonly PersonId[]): Promise<Coordinator[]> {
  const rows = await tx.sql
    .selectFrom("delivery.person as person")
    .innerJoin("delivery.person_role as held", "held.person_id", "person.id")
    .select(["person.id", "person.time_zone", "held.granted_at"])
    .where("held.role", "=", "coordinator")
    .where("person.deactivated_at", "is", null)
    .$if(people !== undefined, (query) => query.where("person.id", "in", people ?? []))
    .execute();
  return rows.map((row) => ({ id: row.id as PersonId, zone: row.time_zone, since: row.granted_at }));
}
