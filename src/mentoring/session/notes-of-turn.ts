import type { PersonTx } from "#db/as.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examineWords, toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { listOpenLeftovers } from "./dialogue/leftovers.ts";
import { findSentence } from "./dialogue/place-sentence.ts";
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
  if (turn.kind === "note_rest") {
    const { rest } = listOpenLeftovers(before);
    await noteSentences(
      tx,
      before,
      rest.map(({ words }) => words),
      context,
    );
  }
  if (turn.kind === "place" && turn.to === "notebook") {
    const words = findSentence(before, turn.at);
    await noteSentences(tx, before, words === undefined ? [] : [words], context);
  }
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

/** Stores sentences of the account in the mentor's notebook, as the card shows them: what of them others may read. */
async function noteSentences(
  tx: PersonTx,
  state: DialogueState,
  sentences: readonly string[],
  { now, pairs }: DialogueContext,
) {
  if (sentences.length === 0) return;
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const { own } = examineWords(sentences.join("\n"), context);
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
