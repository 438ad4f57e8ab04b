import type { PersonTx } from "#db/as.ts";
import type { DialogueId, PairId } from "#kernel/id.ts";
import { keepEntry } from "#mentoring/notebook/keep-note.ts";
import { notify } from "#mentoring/notice.ts";
import { advance } from "./dialogue/advance.ts";
import type { State } from "./dialogue/state.ts";
import type { Context, Turn } from "./dialogue/turn.ts";
import { type Dialogue, lockDialogue, lockOpenDialogue, lockOrOpenDialogue, writeTurn } from "./dialogue.store.ts";
import { gatherContext } from "./gather-context.ts";

export type TurnOutcome =
  | { readonly kind: "taken"; readonly dialogue: DialogueId }
  /** Only someone who mentors logs sessions. */
  | { readonly kind: "not_a_mentor" }
  /** The visit that the door names waits no more: it was logged, moved or called off. */
  | { readonly kind: "settled" }
  /** The conversation this belongs to is over: saved, kept or discarded meanwhile. */
  | { readonly kind: "over"; readonly as: NonNullable<Dialogue["closedAs"]> | "gone" };

/** A door was opened: the open conversation goes on, or a new one begins. Two doors at once are one conversation. */
export async function openSessionLog(
  tx: PersonTx,
  turn: Extract<Turn, { kind: "open" }>,
  now: Temporal.Instant,
): Promise<TurnOutcome> {
  const context = await gatherContext(tx, now);
  if (context.pairs.length === 0) return { kind: "not_a_mentor" };
  if (turn.visitId && !context.due.some((visit) => visit.visitId === turn.visitId)) return { kind: "settled" };
  return take(tx, await lockOrOpenDialogue(tx, now), turn, context);
}

/** A turn of the conversation under way; with an id, of that very one. What Fieldbook answers goes to the outbox. */
export async function takeTurn(tx: PersonTx, turn: Turn, now: Temporal.Instant, id?: DialogueId): Promise<TurnOutcome> {
  const dialogue = id ? await lockDialogue(tx, id) : await lockOpenDialogue(tx);
  if (!dialogue) return { kind: "over", as: "gone" };
  if (dialogue.closedAs) return { kind: "over", as: dialogue.closedAs };
  return take(tx, dialogue, turn, await gatherContext(tx, now));
}

async function take(tx: PersonTx, dialogue: Dialogue, turn: Turn, context: Context): Promise<TurnOutcome> {
  const state = advance(dialogue.state, turn, context);
  if ("said" in turn && turn.said) await keepWhatIsTooLong(tx, turn.said.text, state, context);
  await keepWhatIsSetAside(tx, dialogue.state, state, context);
  await sayTurn(tx, dialogue, state, context.now);
  return { kind: "taken", dialogue: dialogue.id };
}

/** Writes the turn and what Fieldbook says to it, in the same breath. */
export async function sayTurn(tx: PersonTx, dialogue: Dialogue, state: State, now: Temporal.Instant): Promise<void> {
  const turn = await writeTurn(tx, dialogue, state, now);
  await notify(tx, tx.personId, { kind: "session.turn", dialogue: dialogue.id, turn }, now);
}

/** An account that another one took the place of stays with its writer, as a note about that pair. */
async function keepWhatIsSetAside(tx: PersonTx, { account, draft }: State, { said }: State, context: Context) {
  const about = { pairId: draft.pairId?.value as PairId | undefined };
  if (said.some((saying) => saying.kind === "set_aside")) await keepEntry(tx, account.join("\n"), about, context.now);
}

/** Nothing that was written is lost: what no record can hold goes to the mentor's own notebook. */
async function keepWhatIsTooLong(tx: PersonTx, text: string, state: State, context: Context) {
  if (state.said.some((saying) => saying.kind === "too_long" && saying.kept))
    await keepEntry(tx, text, {}, context.now);
}
