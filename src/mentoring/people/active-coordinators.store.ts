import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Lists the active coordinators of the programme whom RLS shows to this transaction, by name. */
export async function listActiveCoordinators(tx: Tx): Promise<{ readonly id: PersonId; readonly name: string }[]> {
  const rows = await tx.sql
    .selectFrom("delivery.person as person")
    .innerJoin("delivery.person_role as held", "held.person_id", "person.id")
    .select(["person.id", "person.name"])
    .where("held.role", "=", "coordinator")
    .where("person.deactivated_at", "is", null)
    .orderBy("person.name")
    .execute();
  return rows.map(({ id, name }) => ({ id: id as PersonId, name }));
}
