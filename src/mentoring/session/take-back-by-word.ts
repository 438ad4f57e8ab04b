import type { PersonTx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findLastSavedLoggingDialogue } from "./dialogue.store.ts";
import { findSessionRecordOfDialogue } from "./session.store.ts";
import { wasJustSaved } from "./session.ts";
import { takeBackSessionRecord } from "./take-back-session.ts";

/** A message, by its id, in which a mentor may have written that they wish to take a record back. */
type Message = { readonly id: string; readonly said: MessageUnderstanding };

/**
 * Takes back the record that was just saved, if a message says no more than this, as its button does; the reply names the
 * record. If it is too late, the reply says so. Words that may be meant of something else, such as "cancel" or "undo", only
 * bring the question whether the record is meant. `isBusy`: there is an open draft or question that the message may be
 * meant for instead; such words are then not about the record, and no words are once it is too late. Returns false if the
 * message is none of this.
 */
export async function takeBackByWord(
  tx: PersonTx,
  { id: arrival, said }: Message,
  isBusy: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  const mayBeElse = said.intent !== undefined;
  if (said.recordWish !== "take_back" || isAboutVisit(said) || (isBusy && mayBeElse)) return false;
  const dialogue = await findLastSavedLoggingDialogue(tx);
  if (!dialogue?.closedAt || !wasJustSaved(dialogue.closedAt, now)) return false;
  const session = await findSessionRecordOfDialogue(tx, dialogue.id);
  if (!session || (isBusy && session.releasedAt) || namesAnother(said, session.pairId)) return false;
  if (mayBeElse && !session.releasedAt) {
    const offered = { kind: "act.offered" as const, arrival, act: "take_back" as const, of: [session.id] };
    await notify(tx, tx.personId, offered, now);
    return true;
  }
  const { kind } = await takeBackSessionRecord(tx, session.id, now, "word");
  if (kind === "released")
    await notify(tx, tx.personId, { kind: "session.not_taken_back", session: session.id, arrival }, now);
  return kind === "released" || kind === "taken_back";
}

/** "Cancel the visit" asks for something else. */
function isAboutVisit({ actWish }: MessageUnderstanding): boolean {
  return actWish !== undefined && ["move", "cancel", "convert", "miss", "void"].includes(actWish.act);
}

/** Whether a message names somebody, but not the principal of this pair. */
function namesAnother({ names }: MessageUnderstanding, pair: PairId): boolean {
  return names.length > 0 && !names.some(({ ids }) => ids.includes(pair));
}
