import { asMachine, type Db } from "#db/as.ts";
import type { Workspace } from "#mentoring/people/workspace.ts";
import { listRefusedNotices } from "#outbox/refused.ts";

/**
 * Throws an error that names, for each workspace, how many notices wait after several attempts, and the reason that
 * Slack gave.
 */
export async function checkRefused(db: Db, workspaces: readonly Workspace[]): Promise<string> {
  const refused = await asMachine(db, listRefusedNotices);
  if (refused.length === 0) return "no notice waits after several attempts";
  const lines = refused.map(({ workspaceId, reason, notices, since }) => {
    const name = workspaces.find(({ id }) => id === workspaceId)?.name ?? workspaceId;
    return `${name}: ${notices} since ${since.toString().slice(0, 16)}Z, last reason ${reason}`;
  });
  throw new Error(`notices wait after several attempts, and are tried again for a week; ${lines.join("; ")}`);
}
