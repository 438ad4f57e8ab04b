import { notify } from "#mentoring/notice.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { handleLoggingTurn, startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { askWish } from "./reply-to-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** Opens a log with what the wish says of the visit. What tells of a visit besides is an account, and belongs there. */
export async function openLog(at: WishMessage): Promise<"not_here" | undefined> {
  const { tx, me, arrival, said, writtenAt, now } = at;
  if (said.wantsToLog) return "not_here";
  if (!hasRole(me, "mentor")) {
    await notify(tx, tx.personId, { kind: "help.offered", arrival, topic: "not_a_mentor" }, now);
    return undefined;
  }
  await startOrContinueLogging(tx, { kind: "open", said, writtenAt }, now);
  return undefined;
}

/** Shows the open draft as it stands, or all that are unfinished; only mentors have any. */
export async function showDraft({ tx, me, arrival, isDraftOpen, writtenAt, now }: WishMessage): Promise<void> {
  if (!hasRole(me, "mentor")) await askWish({ tx, arrival, now }, { wish: "no_drafts" });
  else if (isDraftOpen) await handleLoggingTurn(tx, { kind: "open", writtenAt }, now);
  else await notify(tx, tx.personId, { kind: "session.drafts", arrival }, now);
}

/** What was written is deleted where it stands; the words of an open draft are the draft's. */
export async function explainDeleting(at: WishMessage): Promise<"not_here" | undefined> {
  if (at.isDraftOpen) return "not_here";
  await askWish(at, { wish: "delete_words" });
  return undefined;
}
