import type { CommitmentId, PairId } from "#kernel/id.ts";
import { type ChangeCommitmentOutcome, mayCorrectCommitment } from "#mentoring/commitment/commitment.ts";
import { reopenCommitment } from "#mentoring/commitment/correct-commitment.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { tellOfOutcome } from "#mentoring/commitment/tell-of-outcome.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import type { COMMITMENT_ACTIONS } from "./commitment.actions.ts";
import { gatherCommitment, gatherCommitmentLists, gatherSettledCommitments } from "./commitment-page.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createPageReply, createTextReply, type ModalContent, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

const NOT_YOURS = createTextReply(createPhrase("common.not_yours"));

export const commitmentPressHandlers: PressHandlers<keyof typeof COMMITMENT_ACTIONS> = {
  // The outcome takes the place of the buttons, in the message that asks and in the list.
  "commitment.settle": defineWriteHandler(async (at, { commitment: id, as }) => {
    await settleCommitment(at.tx, id, as, at.now);
    const shown = await gatherCommitment(at, id);
    if (!shown) return NOT_YOURS;
    const { commitment, pair } = shown;
    if (commitment.status === "open") return NOT_YOURS;
    const list = await gatherCommitmentLists(at, ({ endedAt }) => !endedAt, pair.id);
    return {
      kind: "say_instead",
      utterance: { kind: "commitment.due", commitment, pair, me: at.me.id },
      said: createPhrase(`commitment.settled.${commitment.status}`),
      ...(list && { form: { ...list, settled: { commitment, pair } } }),
    };
  }),
  "commitment.show": defineReadHandler((at, { pair }) => openCommitmentsModal(at, pair)),
  "commitment.open": defineReadHandler(async (at, { commitment }) => page(await gatherCommitment(at, commitment))),
  "commitment.closed": defineReadHandler(async (at, { pair, at: number }) =>
    page(await gatherSettledCommitments(at, pair, number)),
  ),
  "commitment.edit": defineReadHandler(async (at, { commitment: id }) => {
    const shown = await gatherCommitment(at, id);
    if (!shown) return NOT_YOURS;
    const { commitment, pair, me } = shown;
    // Whoever may not, or not any more, sees the commitment as it stands.
    if (!mayCorrectCommitment(commitment, pair, me)) return createPageReply(shown);
    return createPageReply({ name: "commitment.edit", commitment, pair, me });
  }),
  "commitment.add": defineReadHandler(async ({ tx, me }, { pair: id }) => {
    const pair = await findMyPairWithEnded(tx, id);
    return pair && !pair.endedAt ? createPageReply({ name: "commitment.add", pair, me: me.id }) : NOT_YOURS;
  }),
  "commitment.reopen": defineWriteHandler(async (at, { commitment }) =>
    showChanged(at, commitment, await reopenCommitment(at.tx, commitment, at.now), createPhrase("commitment.reopened")),
  ),
  "commitment.tell": defineWriteHandler(async (at, { commitment }) =>
    showChanged(at, commitment, await tellOfOutcome(at.tx, commitment, at.now), createPhrase("commitment.told")),
  ),
};

/**
 * Opens the commitments without an outcome: of the given pair, or of every active pair that has one. Below, a principal
 * finds those of their pairs that have ended.
 */
export async function openCommitmentsModal(at: RequestContext, pairId?: PairId): Promise<Reply> {
  const list = await gatherCommitmentLists(at, (pair) => pair.id === pairId || (!pairId && !pair.endedAt), pairId);
  return list ? createPageReply(list) : createTextReply(createPhrase("commitment.none"));
}

/** Shows a commitment as it is now where the button was pressed: in the message that asked, or in the modal. */
async function showChanged(
  at: RequestContext,
  id: CommitmentId,
  outcome: ChangeCommitmentOutcome,
  said: ReplyPhrase,
): Promise<Reply> {
  const shown = await gatherCommitment(at, id);
  if (!shown || outcome === "not_yours") return NOT_YOURS;
  const { commitment, pair, me } = shown;
  return { kind: "say_instead", utterance: { kind: "commitment.due", commitment, pair, me }, said, form: shown };
}

function page(content: ModalContent | undefined): Reply {
  return content ? createPageReply(content) : NOT_YOURS;
}
