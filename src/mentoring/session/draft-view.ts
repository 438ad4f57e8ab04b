import type { PersonTx } from "#db/as.ts";
import type { DialogueId, SessionId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findLoggedSession } from "./dialogue/next-ask.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { StartedVisit } from "./dialogue/turn.ts";
import { type Dialogue, findDialogue } from "./dialogue.store.ts";
import { gatherDialogueContext } from "./gather-context.ts";
import { findSessionOfDialogue } from "./session.store.ts";

/** Everything that the messages and forms of a visit-logging conversation show to its mentor. */
export type DraftView = {
  readonly id: DialogueId;
  readonly state: DialogueState;
  /** The active pairs in which the person who is logging the visit is the mentor. */
  readonly pairs: readonly Pair[];
  readonly due: readonly StartedVisit[];
  /** Today's date in the mentor's time zone. */
  readonly today: Temporal.PlainDate;
  /** The session record already saved for the same pair on the same day, if there is one. */
  readonly duplicate?: SessionId;
  /** The session record that was created when this draft was saved; absent if it was not saved. */
  readonly session?: SessionId;
};

export type DraftInContext = { readonly dialogue: Dialogue; readonly view: DraftView };

/**
 * Finds a visit-logging conversation with everything that its messages show; undefined if it does not exist or belongs
 * to another person.
 */
export async function findDraftInContext(
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
