import type { Db } from "#db/as.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Week } from "#mentoring/week.ts";
import { decideDigest } from "./decide-digest.ts";
import type { Digest } from "./digest.ts";
import { gatherFacts } from "./gather-facts.store.ts";

/**
 * The digest of one week for one coordinator, as known at `now`. It is computed with the digest role, which cannot read
 * what people wrote. Throws NotACoordinator for anyone else, and while the workspace has no programme.
 */
export async function previewDigest(
  db: Db,
  workspaceId: WorkspaceId,
  coordinatorId: PersonId,
  week: Week,
  now: Temporal.Instant,
): Promise<Digest> {
  return decideDigest(await gatherFacts(db, workspaceId, { coordinatorId, week, now }));
}
