import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecordWithTexts } from "#mentoring/session/session.ts";
import { addCommitmentView, commitmentView, editCommitmentView } from "#slack/render/commitment/commitment.view.ts";
import { settledCommitmentsView } from "#slack/render/commitment/commitments.view.ts";
import { commitmentDueMessage, commitmentSettledMessage } from "#slack/render/commitment/due.message.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { Drawn } from "./drawn.ts";
import { DAY, NOW } from "./nouns.ts";

/** Commitments one by one, closed, corrected and added, and that one has an outcome. */
export function commitments({ agreed }: SessionRecordWithTexts, pair: Pair, reader: Reader): Drawn[] {
  return agreed.flatMap((made) => {
    const me = pair.principal.id;
    const settled: Commitment = { ...made, cue: made.text, status: "changed", settledAt: NOW, toldAt: NOW };
    const before = { text: made.text, cue: made.text, dueOn: DAY, replacedBy: "mentor", replacedAt: NOW } as const;
    const earlier = Array.from({ length: 10 }, () => before);
    const closed = { items: Array.from({ length: 10 }, () => settled), at: 1, hasOlder: true };
    return [
      {
        name: "commitment",
        shown: commitmentView({ name: "commitment.one", commitment: made, pair, me, earlier }, reader),
      },
      { name: "closed", shown: settledCommitmentsView({ name: "commitment.closed", pair, me, closed }, reader) },
      {
        name: "correct",
        shown: editCommitmentView({ name: "commitment.edit", commitment: settled, pair, me }, reader),
      },
      { name: "add", shown: addCommitmentView({ name: "commitment.add", pair, me }, reader) },
      { name: "outcome", shown: commitmentSettledMessage(settled, pair, me, reader) },
      { name: "settled", shown: commitmentDueMessage(settled, pair, me, reader) },
    ];
  });
}
