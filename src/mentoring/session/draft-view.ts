import type { PersonTx } from "#db/as.ts";
import type { DialogueId, SessionId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findLoggedSession } from "./dialogue/next-ask.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { DueVisit } from "./dialogue/turn.ts";
import { type Dialogue, findDialogue } from "./dialogue.store.ts";
import { gatherDialogueContext } from "./gather-context.ts";
import { findSessionOfDialogue } from "./session.store.ts";

/** A logging conversation as its mentor sees it: everything its messages and forms are drawn from. */
export type DraftView = {
  readonly id: DialogueId;
  readonly state: DialogueState;
  /** The mentor's live pairs. */
  readonly pairs: readonly Pair[];
  readonly due: readonly DueVisit[];
  /** The day it is for the mentor. */
  readonly today: Temporal.PlainDate;
  /** The record of the same pair on the same day, if there is one. */
  readonly duplicate?: SessionId;
  /** The record it became. */
  readonly session?: SessionId;
};

/** A conversation with everything around it that its messages and forms show. */
export type DraftInContext = { readonly dialogue: Dialogue; readonly view: DraftView };

/** Undefined when the conversation is not this person's, or gone. */
export async function findDraft(
  tx: PersonTx,
  id: DialogueId,
  now: Temporal.Instant,
): Promise<DraftInContext | undefined> {
  const dialogue = await findDialogue(tx, id);
  if (!dialogue) return undefined;
  const context = await gatherDialogueContext(tx, now);
  const pairs = (await listMyPairs(tx)).filter((pair) => pair.mentor.id === tx.personId);
  const duplicate = findLoggedSession(dialogue.state.draft, context)?.sessionId;
  const session = dialogue.closedAs === "saved" ? await findSessionOfDialogue(tx, id) : undefined;
  const view: DraftView = {
    id,
    state: dialogue.state,
    pairs,
    due: context.due,
    today: now.toZonedDateTimeISO(context.zone).toPlainDate(),
    ...(duplicate && { duplicate }),
    ...(session && { session: session.id }),
  };
  return { dialogue, view };
}
