import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId, SessionRecordId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { MaskedPassage } from "#understanding/names/mask-people.ts";
import { findSessionLoggedOnSameDay } from "./dialogue/choose-next-question.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { StartedPlannedVisit } from "./dialogue/turn.ts";
import { findLoggingDialogue, type LoggingDialogue } from "./dialogue.store.ts";
import { gatherDialogueContext } from "./gather-context.ts";
import { listMaskedPassages } from "./list-masked.ts";
import { findSessionRecordOfDialogue } from "./session.store.ts";
import { listUnfinishedDrafts, type UnfinishedDraft } from "./unfinished-draft.ts";

/** Everything that the messages and forms of a visit-logging conversation show to its mentor. */
export type DialogueView = {
  readonly id: LoggingDialogueId;
  readonly state: DialogueState;
  /** The active pairs in which the person who is logging the visit is the mentor. */
  readonly pairs: readonly Pair[];
  readonly due: readonly StartedPlannedVisit[];
  /** The names and numbers of people who are not here that the mentor told, each with what replaces it. */
  readonly masked: readonly MaskedPassage[];
  /** Today's date in the mentor's time zone. */
  readonly today: Temporal.PlainDate;
  /** The session record already saved for the same pair on the same day, if there is one. */
  readonly duplicate?: SessionRecordId;
  /** The session record that was created when this draft was saved; absent if it was not saved. */
  readonly session?: SessionRecordId;
  /** Whether that record can still be taken back. */
  readonly canTakeBack?: boolean;
  /** The draft that follows this one, which was saved, and rests until the mentor goes on with it. */
  readonly next?: UnfinishedDraft;
};

export type LoggingDialogueWithView = { readonly dialogue: LoggingDialogue; readonly view: DialogueView };

/**
 * Finds a visit-logging conversation with everything that its messages show; undefined if it does not exist or belongs
 * to another person.
 */
export async function findLoggingDialogueWithView(
  tx: PersonTx,
  id: LoggingDialogueId,
  now: Temporal.Instant,
): Promise<LoggingDialogueWithView | undefined> {
  const dialogue = await findLoggingDialogue(tx, id);
  if (!dialogue) return undefined;
  const context = await gatherDialogueContext(tx, now);
  const pairs = (await listMyPairs(tx)).filter((pair) => pair.mentor.id === tx.personId);
  const duplicate = findSessionLoggedOnSameDay(dialogue.state.draft, context)?.sessionId;
  const session = dialogue.closedAs === "saved" ? await findSessionRecordOfDialogue(tx, id) : undefined;
  const next = session && (await findNextDraft(tx, dialogue.state));
  const view: DialogueView = {
    id,
    state: dialogue.state,
    pairs,
    due: context.due,
    masked: await listMaskedPassages(tx, dialogue.state),
    today: now.toZonedDateTimeISO(context.zone).toPlainDate(),
    ...(duplicate && { duplicate }),
    ...(session && { session: session.id, canTakeBack: !session.releasedAt }),
    ...(next && { next }),
  };
  return { dialogue, view };
}

async function findNextDraft(tx: PersonTx, { nextDraft }: DialogueState): Promise<UnfinishedDraft | undefined> {
  if (!nextDraft) return undefined;
  return (await listUnfinishedDrafts(tx)).find(({ dialogue, isResting }) => isResting && dialogue === nextDraft);
}
