import type { SessionId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { findSession } from "#mentoring/session/session.store.ts";
import { readerOf } from "#slack/render/reader.ts";
import { commentedMessage, sharedMessage } from "#slack/render/session/shared.message.ts";
import type { Composed, Desk } from "#slack/send/composed.ts";

export async function composeSession(
  { tx, me }: Desk,
  notice: Extract<Notice, { kind: "session.shared" | "session.commented" }>,
): Promise<Composed> {
  const session = await findSession(tx, notice.session as SessionId);
  if (!session) return { obsolete: "the record is not open to its reader any more" };
  const draw = notice.kind === "session.shared" ? sharedMessage : commentedMessage;
  return { message: draw(session, await getPair(tx, session.pairId), readerOf(me)) };
}
