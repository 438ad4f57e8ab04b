import { asMachine, type Db } from "#db/as.ts";
import type { Workspace } from "#mentoring/people/workspace.ts";
import { countNoticesTooLate } from "#outbox/too-late.ts";

const LOOKED_BACK = { hours: 24 * 7 };

/**
 * Says, for each workspace, how many notices of which kind could not be sent in time. Nothing can be done about them any
 * more, so it is a warning.
 */
export async function checkTooLate(db: Db, workspaces: readonly Workspace[], now: Temporal.Instant): Promise<string> {
  const counted = await asMachine(db, (tx) => countNoticesTooLate(tx, now.subtract(LOOKED_BACK), now));
  if (counted.length === 0) return "no notice came too late in the last 7 days";
  const lines = [...Map.groupBy(counted, ({ workspaceId }) => workspaceId)].map(([workspaceId, kinds]) => {
    const name = workspaces.find(({ id }) => id === workspaceId)?.name ?? workspaceId;
    return `${name}: ${kinds.map(({ kind, notices }) => `${kind} ${notices}`).join(", ")}`;
  });
  return `warning: in the last 7 days notices came too late, or were given up, and were not sent; ${lines.join("; ")}`;
}
