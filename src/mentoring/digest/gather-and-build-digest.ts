import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Week } from "#mentoring/week.ts";
import { buildDigestFromFacts } from "./build-digest.ts";
import type { Digest } from "./digest.ts";
import { gatherDigestFacts } from "./gather-facts.ts";

/**
 * Composes the digest of one week for one coordinator from what is recorded at `now`. A digest of the same week
 * composed later differs only by what was recorded in between. The transaction must have the digest role, from which
 * the database hides all text that people wrote. Throws NotACoordinatorError if the person is not a coordinator; also
 * throws while the workspace has no programme.
 */
export async function gatherAndBuildDigest(
  tx: Tx,
  coordinatorId: PersonId,
  week: Week,
  now: Temporal.Instant,
): Promise<Digest> {
  return buildDigestFromFacts(await gatherDigestFacts(tx, { coordinatorId, week, now }));
}
