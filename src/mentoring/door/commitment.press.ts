import { firstName } from "#kernel/first-name.ts";
import type { PairId } from "#kernel/id.ts";
import { findCommitment, listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
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
 * Opens the list of a pair's commitments without an outcome. If no pair is given, it shows the pair that has the first
 * such commitment, or else the person's first pair.
 */
export async function openCommitmentsModal({ tx, me }: RequestContext, pairId?: PairId): Promise<Reply> {
  const all = await listCommitments(tx, "open");
  const wanted = pairId ?? all[0]?.pairId ?? (await listMyPairs(tx))[0]?.id;
  const pair = wanted && (await findMyPair(tx, wanted));
  if (!pair) return createTextReply(createPhrase("commitment.none"));
  return createModalReply({
    name: "commitment.list",
    open: all.filter((made) => made.pairId === pair.id),
    pair,
    me: me.id,
  });
}
