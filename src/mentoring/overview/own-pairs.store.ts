import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";

/** A digest was requested for a person who is not a coordinator of this programme. */
export class NotACoordinatorError extends Error {
  override readonly name = "NotACoordinatorError";
}

/**
 * Lists the pairs, including ended ones, in which the coordinator is mentor or principal. Throws {@link
 * NotACoordinatorError} if the person is not a coordinator.
 */
export async function listOwnPairsOfCoordinator(tx: Tx, coordinatorId: PersonId): Promise<readonly PairId[]> {
  const { rows } = await sql<{ pairs: PairId[] }>`
    select array(
      select id from delivery.pair where ${coordinatorId} in (mentor_id, principal_id)
    ) as pairs
    from delivery.person
    join delivery.person_role on person_role.person_id = person.id and person_role.role = 'coordinator'
    where person.id = ${coordinatorId} and person.deactivated_at is null`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new NotACoordinatorError("this person does not coordinate the programme");
  return row.pairs;
}
