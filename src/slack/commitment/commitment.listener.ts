import type { CommitmentId, PairId } from "#kernel/id.ts";
import { findCommitment, listCommitments } from "#mentoring/commitment/commitment.store.ts";
import type { SettledAs } from "#mentoring/commitment/commitment.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import { act, type Heard, look } from "#slack/act.ts";
import type { Listeners, Pressed, Reply } from "#slack/listener.ts";
import { commitmentsView, settledText } from "#slack/render/commitment/due.message.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { readerOf } from "#slack/render/reader.ts";
import { told } from "#slack/session/session.listener.ts";

export const commitmentListeners: Listeners = {
  pressed: {
    "commitment.settle": settle,
    "commitment.show": (pressed) => openCommitments(pressed, pressed.carried.pair as PairId | undefined),
  },
};

/** What has happened stands beside the question, without its buttons. */
async function settle(pressed: Pressed): Promise<Reply> {
  const as = pressed.carried.as ?? "done";
  const id = pressed.carried.commitment as CommitmentId;
  const acted = await act(pressed, async (tx, _, now) => {
    const outcome = await settleCommitment(tx, id, as satisfies SettledAs, now);
    const commitment = outcome.kind === "settled" ? await findCommitment(tx, id) : undefined;
    return { outcome, asked: commitment && { commitment, pair: await getPair(tx, commitment.pairId) } };
  });
  const reply = told(acted, ({ outcome }) =>
    outcome.kind === "over" ? "commitment.over" : `commitment.settled.${outcome.as}`,
  );
  if (acted.kind !== "done" || !acted.outcome.asked) return reply;
  const { commitment, pair } = acted.outcome.asked;
  return { kind: "replace", text: settledText(commitment, pair, acted.me.id, as, readerOf(acted.me)) };
}

/** What is open between the two; also behind `/fieldbook commitments`, for the first pair that has any. */
export async function openCommitments(heard: Pick<Heard, "house" | "slackUser">, pairId?: PairId): Promise<Reply> {
  const seen = await look(heard, async (tx) => {
    const open = await listCommitments(tx, "open");
    const wanted = pairId ?? open[0]?.pairId ?? (await listMyPairs(tx))[0]?.id;
    const pair = wanted && (await findMyPair(tx, wanted));
    return pair && { pair, open: open.filter((made) => made.pairId === pair.id) };
  });
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (!seen.outcome) return { kind: "tell", text: reader.say("commitment.none") };
  return { kind: "open", view: commitmentsView(seen.outcome.open, seen.outcome.pair, seen.me.id, reader) };
}
