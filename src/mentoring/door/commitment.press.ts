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
    const list = await gatherCommitmentsModal(at, pair.id);
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
 * Opens the list of a pair's commitments without an outcome. If no pair is given, it shows the active pair that has the
 * first such commitment, or else the person's first pair. Below, a principal finds those of their pairs that have
 * ended.
 */
export async function openCommitmentsModal(at: RequestContext, pairId?: PairId): Promise<Reply> {
  const list = await gatherCommitmentsModal(at, pairId);
  return list ? createModalReply(list) : createTextReply(createPhrase("commitment.none"));
}

async function gatherCommitmentsModal(
  { tx, me }: RequestContext,
  pairId: PairId | undefined,
): Promise<ModalContentNamed<"commitment.list"> | undefined> {
  const open = await listCommitments(tx, "open");
  const openOf = (pair: Pair) => open.filter((made) => made.pairId === pair.id);
  const pairs = await listMyPairsWithEnded(tx);
  const active = pairs.filter(({ endedAt }) => !endedAt);
  const first = open.find((made) => active.some(({ id }) => id === made.pairId))?.pairId;
  const chosen = pairs.find(({ id }) => id === (pairId ?? first)) ?? (pairId ? undefined : active[0]);
  const ended = pairs.filter((pair) => pair.endedAt && pair !== chosen && openOf(pair).length > 0);
  const shown = [...(chosen ? [chosen] : []), ...ended];
  if (shown.length === 0) return undefined;
  return { name: "commitment.list", lists: shown.map((pair) => ({ pair, open: openOf(pair) })), me: me.id };
}
