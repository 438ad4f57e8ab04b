import type { Commitment, SettledCommitmentStatus } from "#mentoring/commitment/commitment.ts";
import { actionsBlock, button } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/**
 * Creates the row of buttons with which a person reports the outcome of their commitment; `show` adds a button that
 * lists all open commitments.
 */
export function commitmentOutcomeButtons(commitment: Commitment, reader: Reader, show: boolean) {
  const settle = (as: SettledCommitmentStatus, text: string) =>
    button("commitment.settle", { commitment: commitment.id, as }, text);
  const open = button("commitment.show", { pair: commitment.pairId }, reader.say("commitment.button.show"));
  return actionsBlock(
    settle("done", reader.say("commitment.button.kept")),
    settle("changed", reader.say("commitment.button.changed")),
    settle("dropped", reader.say("commitment.button.let_go")),
    ...(show ? [open] : []),
  );
}
