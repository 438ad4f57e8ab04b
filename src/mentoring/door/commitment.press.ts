import { firstName } from "#kernel/first-name.ts";
import type { PairId } from "#kernel/id.ts";
import { findCommitment, listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { otherHalf } from "#mentoring/pair/pair.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import { type Presses, reads, writes } from "./handler.ts";
import type { At } from "./member.ts";
import { open, type Reply, tell } from "./reply.ts";
import { say } from "./say.ts";

export const commitmentPresses: Presses<"commitment.settle" | "commitment.show"> = {
  // The question is replaced by its outcome, without buttons.
  "commitment.settle": writes(async ({ tx, me, now }, { commitment: id, as }) => {
    const outcome = await settleCommitment(tx, id, as, now);
    if (outcome.kind === "over") return tell(say("commitment.over"));
    const commitment = await findCommitment(tx, id);
    const answer = say(`commitment.settled.${as}`);
    if (!commitment) return tell(answer);
    const { dueOn, madeAt, pairId } = commitment;
    const other = firstName(otherHalf(await getPair(tx, pairId), me.id).name);
    const day = dueOn ?? madeAt.toZonedDateTimeISO(me.zone).toPlainDate();
    return {
      kind: "replace",
      line: say("session.answered", { question: say("commitment.due", { other, day }), answer }),
    };
  }),
  "commitment.show": reads((at, { pair }) => openCommitments(at, pair)),
};

/** The open commitments of a pair; without a named pair, of the first one that has any. */
export async function openCommitments({ tx, me }: At, pairId?: PairId): Promise<Reply> {
  const all = await listCommitments(tx, "open");
  const wanted = pairId ?? all[0]?.pairId ?? (await listMyPairs(tx))[0]?.id;
  const pair = wanted && (await findMyPair(tx, wanted));
  if (!pair) return tell(say("commitment.none"));
  return open({ name: "commitment.list", open: all.filter((made) => made.pairId === pair.id), pair, me: me.id });
}
