import type { SessionRecordId } from "#kernel/id.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import type { RequestContext } from "./member.ts";
import type { ModalContentNamed } from "./reply.ts";

/**
 * Loads a saved session record as one of the two people of its pair reads it; undefined for anybody else. Opening it
 * writes to the database: the first time the principal opens it, it is marked as seen.
 */
export async function gatherRecord(
  { tx, me, now }: Pick<RequestContext, "tx" | "me" | "now">,
  id: SessionRecordId,
): Promise<ModalContentNamed<"session.notes"> | undefined> {
  const read = await openSessionRecord(tx, id, now);
  return read.kind === "read" ? { name: "session.notes", notes: read.notes, pair: read.pair, me: me.id } : undefined;
}
