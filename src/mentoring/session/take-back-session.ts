import type { PersonTx } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { lockLoggingDialogue, lockOpenLoggingDialogue, markLoggingDialogueReopened } from "./dialogue.store.ts";
import { saveLoggingTurnAndEnqueueReply } from "./handle-logging-turn.ts";
import { deleteSessionRecord, findDialogueOfSessionRecord, lockSessionRecord } from "./release.store.ts";
import { restOpenDraft } from "./rest-drafts.ts";
import { findSessionRecord } from "./session.store.ts";
import type { SessionRecord } from "./session.ts";

export type TakeBackSessionRecordOutcome =
  | { readonly kind: "taken_back"; readonly session: SessionRecord; readonly pair: Pair }
  /** The record is released, so it can only be amended. */
  | { readonly kind: "released"; readonly session: SessionRecord; readonly pair: Pair }
  /** There is no such record any more, because it was taken back already. */
  | { readonly kind: "gone" }
  | { readonly kind: "not_yours" };

/**
 * Takes a session record back that nobody else can read yet: deletes it with everything that was saved with it, and
 * reopens the draft from which it was saved; if another draft is open by now, that one rests. Nobody but its author
 * learns that it existed. A note in the author's notebook stays. The row is locked, so that the record cannot be
 * released at the same time.
 */
export async function takeBackSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  now: Temporal.Instant,
  by: "button" | "word" = "button",
): Promise<TakeBackSessionRecordOutcome> {
  const found = await findSessionRecord(tx, id);
  if (!found) return { kind: "gone" };
  if (found.loggedBy !== tx.personId) return { kind: "not_yours" };
  // Conversations are locked before the record, as they are when a record is saved: this one, and the open one.
  const dialogueId = await findDialogueOfSessionRecord(tx, id);
  const dialogue = dialogueId && (await lockLoggingDialogue(tx, dialogueId));
  await lockOpenLoggingDialogue(tx);
  const session = await lockSessionRecord(tx, id);
  if (!session || !dialogue) return { kind: "gone" };
  const pair = await findMyPairWithEnded(tx, session.pairId);
  if (!pair) return { kind: "not_yours" };
  if (session.releasedAt) return { kind: "released", session, pair };
  await withdrawNotices(tx, `session:${id}`, "the record was taken back");
  await deleteSessionRecord(tx, id);
  planAgain(tx, [tx.personId], now);
  await audit(tx, { act: "session.withdraw", subject: id, pair: session.pairId }, now);
  // What the button does is said in its place.
  const done = by === "word" ? [{ kind: "taken_back" as const }] : [];
  const first = [...done, ...(await restOpenDraft(tx, now))];
  await markLoggingDialogueReopened(tx, dialogue.id);
  const said = [...first, { kind: "card" as const, afresh: true }];
  await saveLoggingTurnAndEnqueueReply(tx, dialogue, { ...dialogue.state, said }, now);
  return { kind: "taken_back", session, pair };
}
