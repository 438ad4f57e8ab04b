import type { PairId } from "#kernel/id.ts";
import { findCommitment, listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { getPair, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, createTextReply, type ModalContentNamed, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const commitmentPressHandlers: PressHandlers<"commitment.settle" | "commitment.show"> = {
  // The outcome takes the place of the buttons, in the message that asks and in the list.
  "commitment.settle": defineWriteHandler(async (at, { commitment: id, as }) => {
    const { tx, me, now } = at;
    await settleCommitment(tx, id, as, now);
    const commitment = await findCommitment(tx, id);
    if (!commitment || commitment.status === "open") return createTextReply(createPhrase("common.not_yours"));
    const pair = await getPair(tx, commitment.pairId);
    const list = await gatherCommitmentsModal(at, ({ endedAt }) => !endedAt, pair.id);
    return {
      kind: "say_instead",
      utterance: { kind: "commitment.due", commitment, pair, me: me.id },
      said: createPhrase(`commitment.settled.${commitment.status}`),
      ...(list && { form: list }),
    };
  }),
  "commitment.show": defineReadHandler((at, { pair }) => openCommitmentsModal(at, pair)),
};

/**
 * Opens the commitments without an outcome: of the given pair, or of every active pair that has one. Below, a principal
 * finds those of their pairs that have ended.
 */
export async function openCommitmentsModal(at: RequestContext, pairId?: PairId): Promise<Reply> {
  const list = await gatherCommitmentsModal(at, (pair) => pair.id === pairId || (!pairId && !pair.endedAt), pairId);
  return list ? createModalReply(list) : createTextReply(createPhrase("commitment.none"));
}

/**
 * Gathers the lists of the pairs that are wanted, the pair `first` before the others, and of those that have ended. A pair
 * without open commitments is listed only if it is `first`, or if no pair has any.
 */
async function gatherCommitmentsModal(
  { tx, me }: RequestContext,
  isWanted: (pair: Pair) => boolean,
  first?: PairId,
): Promise<ModalContentNamed<"commitment.list"> | undefined> {
  const open = await listCommitments(tx, "open");
  const lists = (await listMyPairsWithEnded(tx)).map((pair) => ({
    pair,
    open: open.filter((made) => made.pairId === pair.id),
  }));
  const chosen = lists.filter(({ pair }) => pair.id === first);
  const others = lists.filter((list) => list.pair.id !== first && list.open.length > 0);
  const shown = [
    ...chosen,
    ...others.filter(({ pair }) => !pair.endedAt && isWanted(pair)),
    ...others.filter(({ pair }) => pair.endedAt),
  ];
  if (shown.length > 0) return { name: "commitment.list", lists: shown, me: me.id };
  const only = lists.find(({ pair }) => isWanted(pair));
  return only && { name: "commitment.list", lists: [only], me: me.id };
}
