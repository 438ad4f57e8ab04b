import { firstName } from "#kernel/first-name.ts";
import type { PairId } from "#kernel/id.ts";
import { findCommitment, listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { getPair, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const commitmentPressHandlers: PressHandlers<"commitment.settle" | "commitment.show"> = {
  // The reply replaces the message that asks about a commitment by the outcome, so that its buttons cannot be pressed
  // again.
  "commitment.settle": defineWriteHandler(async ({ tx, me, now }, { commitment: id, as }) => {
    const outcome = await settleCommitment(tx, id, as, now);
    if (outcome.kind === "over") return createTextReply(createPhrase("commitment.over"));
    const commitment = await findCommitment(tx, id);
    const answer = createPhrase(`commitment.settled.${as}`);
    if (!commitment) return createTextReply(answer);
    const { dueOn, madeAt, pairId } = commitment;
    const other = firstName(getOtherPerson(await getPair(tx, pairId), me.id).name);
    const day = dueOn ?? madeAt.toZonedDateTimeISO(me.zone).toPlainDate();
    return {
      kind: "replace",
      line: createPhrase("session.answered", { question: createPhrase("commitment.due", { other, day }), answer }),
    };
  }),
  "commitment.show": defineReadHandler((at, { pair }) => openCommitmentsModal(at, pair)),
};

/**
 * Opens the list of a pair's commitments without an outcome. If no pair is given, it shows the active pair that has the
 * first such commitment, or else the person's first pair. Below, a principal finds those of their pairs that have
 * ended.
 */
export async function openCommitmentsModal({ tx, me }: RequestContext, pairId?: PairId): Promise<Reply> {
  const open = await listCommitments(tx, "open");
  const openOf = (pair: Pair) => open.filter((made) => made.pairId === pair.id);
  const pairs = await listMyPairsWithEnded(tx);
  const active = pairs.filter(({ endedAt }) => !endedAt);
  const first = open.find((made) => active.some(({ id }) => id === made.pairId))?.pairId;
  const chosen = pairs.find(({ id }) => id === (pairId ?? first)) ?? (pairId ? undefined : active[0]);
  const ended = pairs.filter((pair) => pair.endedAt && pair !== chosen && openOf(pair).length > 0);
  const shown = [...(chosen ? [chosen] : []), ...ended];
  if (shown.length === 0) return createTextReply(createPhrase("commitment.none"));
  return createModalReply({
    name: "commitment.list",
    lists: shown.map((pair) => ({ pair, open: openOf(pair) })),
    me: me.id,
  });
}
