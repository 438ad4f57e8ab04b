import type { PersonTx } from "#db/as.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examineWords, toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { listOpenLeftovers } from "./dialogue/leftovers.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { DialogueContext, DialogueTurn } from "./dialogue/turn.ts";

/**
 * Stores in the mentor's notebook what a turn of the visit-logging conversation puts there. `before` and `after` are the
 * states around it.
 */
export async function saveNotesOfTurn(
  tx: PersonTx,
  turn: DialogueTurn,
  before: DialogueState,
  after: DialogueState,
  context: DialogueContext,
): Promise<void> {
  await keepWhatIsTooLong(tx, turn, after, context);
  if (turn.kind === "note_rest") await noteRestOfAccount(tx, before, context);
  if (turn.kind === "note_pending") await notePendingText(tx, before, context);
}

/**
 * Stores a text that is too long for the session record as a note in the mentor's notebook, so that nothing the mentor
 * wrote is lost.
 */
async function keepWhatIsTooLong(tx: PersonTx, turn: DialogueTurn, { said }: DialogueState, context: DialogueContext) {
  if (!("said" in turn) || !turn.said) return;
  if (said.some((saying) => saying.kind === "too_long" && saying.kept))
    await addNotebookEntry(tx, toExaminedWords(turn.said.examination).own, {}, context.now);
}

/** Stores the rest of the account in the mentor's notebook, as the card shows it: what of it others may read. */
async function noteRestOfAccount(tx: PersonTx, state: DialogueState, { now, pairs }: DialogueContext) {
  const { rest } = listOpenLeftovers(state);
  if (rest.length === 0) return;
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const { own } = examineWords(rest.map(({ words }) => words).join("\n"), context);
  const pairId = pairs.find((pair) => pair.pairId === state.draft.pairId?.value)?.pairId;
  await addNotebookEntry(tx, own, { pairId }, now);
}

/** Stores the text that waits to hear about whom it is, as it was written, with whom it names. */
async function notePendingText(tx: PersonTx, { pending }: DialogueState, { now, pairs }: DialogueContext) {
  if (!pending) return;
  const pairId = pairs.find((pair) => pair.pairId === pending.named)?.pairId;
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  await addNotebookEntry(tx, examineWords(pending.text, context).own, { pairId }, now);
}
