import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Week } from "#mentoring/week.ts";
import { decideDigest } from "./decide-digest.ts";
import type { Digest } from "./digest.ts";
import { gatherDigestFacts } from "./gather-facts.store.ts";

/**
 * The digest of one week for one coordinator, as it is known at `now`; the same whenever it is asked for, but for what
 * was logged or settled meanwhile. For a transaction of the role to which the database shows nobody's words. Throws
 * NotACoordinator for anyone else, and while the workspace has no programme.
 */
export async function composeDigest(
  tx: Tx,
  coordinatorId: PersonId,
  week: Week,
  now: Temporal.Instant,
): Promise<Digest> {
  return decideDigest(await gatherDigestFacts(tx, { coordinatorId, week, now }));
}
