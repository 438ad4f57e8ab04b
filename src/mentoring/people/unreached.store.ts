import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { UnreachedPerson } from "./unreached.ts";

/** Stores that a person could not be reached. If that is known already, the time since when is kept. */
export async function saveUnreached(
  tx: Tx,
  personId: PersonId,
  reason: UnreachedReason,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .insertInto("delivery.unreached")
    .values({ person_id: personId, workspace_id: tx.workspaceId, since: now, reason })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ reason }))
    .execute();
}

/** Lists those who could not be reached, longest first; RLS shows them to coordinators and to the digest. */
export async function listUnreachedPeople(tx: Tx): Promise<UnreachedPerson[]> {
  const rows = await tx.sql
    .selectFrom("delivery.unreached as unreached")
    .innerJoin("delivery.person as person", "person.id", "unreached.person_id")
    .select(["person.id", "person.name", "unreached.since", "unreached.reason"])
    .where("person.deactivated_at", "is", null)
    .orderBy("unreached.since")
    .orderBy("person.name")
    .execute();
  return rows.map(({ id, name, since, reason }) => ({
    person: { id: id as PersonId, name },
    since,
    reason: reason as UnreachedReason,
  }));
}
