import type { PersonId } from "#kernel/id.ts";
import { type Commitment, isOwnCommitment, type SettledCommitmentStatus } from "#mentoring/commitment/commitment.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, type Block, button } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Creates the row of buttons with which a person reports the outcome of their commitment. */
export function commitmentOutcomeButtons(commitment: Commitment, reader: Reader) {
  const settle = (as: SettledCommitmentStatus, text: string) =>
    button("commitment.settle", { commitment: commitment.id, as }, text);
  return actionsBlock(
    settle("done", reader.say("commitment.button.kept")),
    settle("changed", reader.say("commitment.button.changed")),
    settle("dropped", reader.say("commitment.button.let_go")),
  );
}

/**
 * Creates the row of buttons below an outcome, for whoever may settle the commitment: to have the other person hear of it
 * once, which nobody does for them, and to open it again.
 */
export function settledCommitmentButtons(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Block[] {
  if (!isOwnCommitment(commitment, pair, me) || (pair.endedAt && pair.mentor.id === me)) return [];
  const payload = { commitment: commitment.id };
  const other = firstName(getOtherPerson(pair, me));
  const tell = button("commitment.tell", payload, reader.say("commitment.button.tell", { other }));
  const reopen = button("commitment.reopen", payload, reader.say("commitment.button.reopen"));
  return [actionsBlock(...(commitment.toldAt || pair.endedAt ? [] : [tell]), reopen)];
}
