import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Deactivates a person. Returns false if they were already deactivated, and keeps the time of the first call. */
export async function markPersonDeactivated(tx: Tx, id: PersonId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.person")
    .set({ deactivated_at: now })
    .where("id", "=", id)
    .where("deactivated_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Marks the day on which a person's place in the programme ends, and deactivates them if they are not deactivated yet.
 * Returns false if their place had ended before.
 */
export async function markPersonEnded(
  tx: Tx,
  id: PersonId,
  on: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.person")
    .set({ ended_on: on, deactivated_at: sql`coalesce(deactivated_at, ${now})` })
    .where("id", "=", id)
    .where("ended_on", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a person's e-mail address from them, because it passes to another person. */
export async function releaseEmail(tx: Tx, id: PersonId): Promise<void> {
  await tx.sql.updateTable("delivery.person").set({ email: null }).where("id", "=", id).executeTakeFirstOrThrow();
}
