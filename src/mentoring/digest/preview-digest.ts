import { asDigest, type Db } from "#db/as.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Week } from "#mentoring/week.ts";
import type { Digest } from "./digest.ts";
import { gatherAndBuildDigest } from "./gather-and-build-digest.ts";

/** Composes a digest in a transaction of its own in the digest role, for the operator's command line. */
export function previewDigest(
  db: Db,
  workspaceId: WorkspaceId,
  coordinatorId: PersonId,
  week: Week,
  now: Temporal.Instant,
): Promise<Digest> {
  return asDigest(db, workspaceId, (tx) => gatherAndBuildDigest(tx, coordinatorId, week, now));
}
