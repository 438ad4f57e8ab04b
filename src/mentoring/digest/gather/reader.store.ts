import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** A digest was asked for by, or for, someone who does not coordinate this programme. */
export class NotACoordinator extends Error {
  override readonly name = "NotACoordinator";
}

/** Whose digest it is, and whether they are in pairs themselves. Throws {@link NotACoordinator}. */
export async function getReader(tx: Tx, id: PersonId): Promise<{ readonly hasOwnPairs: boolean }> {
  const { rows } = await sql<{ has_own_pairs: boolean }>`
    select exists (
      select from delivery.pair where ended_at is null and ${id} in (mentor_id, principal_id)
    ) as has_own_pairs
    from delivery.person
    join delivery.person_role on person_role.person_id = person.id and person_role.role = 'coordinator'
    where person.id = ${id} and person.deactivated_at is null`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new NotACoordinator("this person does not coordinate the programme");
  return { hasOwnPairs: row.has_own_pairs };
}
