import { asMachineIn } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { releaseSessionRecords } from "#mentoring/session/release-session.ts";
import { TAKE_BACK_WINDOW } from "#mentoring/session/session.ts";
import type { TestDatabase } from "./database.ts";

/** Half a minute after `savedAt`: whatever was saved until then is released. Answers how many records that were. */
export function releases({ db }: TestDatabase, workspaceId: WorkspaceId, savedAt: Temporal.Instant): Promise<number> {
  return asMachineIn(db, workspaceId, (tx) => releaseSessionRecords(tx, savedAt.add(TAKE_BACK_WINDOW)));
}
