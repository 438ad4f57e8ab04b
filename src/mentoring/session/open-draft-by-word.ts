import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { isLateMessage } from "./dialogue/join-text.ts";
import type { LoggingDialogue } from "./dialogue.store.ts";
import { handleLoggingTurn } from "./handle-logging-turn.ts";
import { listUnfinishedDrafts } from "./unfinished-draft.ts";

/** A message, by its id, in which a mentor may have written that they wish to go on with a draft. */
type Message = { readonly id: string; readonly said: MessageUnderstanding; readonly writtenAt: Temporal.Instant };

/**
 * Opens the draft about whom a mentor names in a message that says no more than this; `open`, the draft that is open,
 * rests. If the draft may be one of several, if there is none, or if no name was given, the reply shows all of them, each
 * with its button. Returns false if the message is none of this, or may be meant otherwise: it was written before a
 * message already acted on, or the open draft waits to hear whom it is about.
 */
export async function openDraftByWord(
  tx: PersonTx,
  me: Person,
  { id: arrival, said: { draftWish: wish }, writtenAt }: Message,
  open: LoggingDialogue | undefined,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!wish || !hasRole(me, "mentor") || (open && isLateMessage(open.state, writtenAt))) return false;
  const drafts = await listUnfinishedDrafts(tx);
  const meant = wish.kind === "open" ? drafts.filter(({ pairId }) => pairId && wish.principals.includes(pairId)) : [];
  const [one, ...more] = meant;
  if (one && more.length === 0) {
    await handleLoggingTurn(tx, { kind: "open", writtenAt }, now, one.dialogue);
    return true;
  }
  const isAnswer = drafts.some(({ isResting, pairId }) => !isResting && pairId === undefined);
  if (wish.kind === "open" && meant.length === 0 && isAnswer) return false;
  await notify(tx, tx.personId, { kind: "session.drafts", arrival }, now);
  return true;
}
