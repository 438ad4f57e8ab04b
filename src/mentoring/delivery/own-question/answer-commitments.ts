import { listCommitments, listSettledCommitments } from "#mentoring/commitment/commitment.store.ts";
import { type Commitment, isOwnCommitment } from "#mentoring/commitment/commitment.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { type Answer, type AnswerLine, type AnswerPhrase, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { nameOther } from "./name-others.ts";

/** How long ago the outcome of a commitment may lie that is still told. */
const SETTLED_SINCE = { hours: 24 * 60 };
/** How many commitments are listed; the page of commitments has all. */
const SHOWN = 6;

/** "What did we agree?": the open commitments, and what became of those that have an outcome since lately. */
export async function answerCommitments(at: AnswerContext): Promise<Answer> {
  const { tx, now, pairs } = at;
  const isOf = ({ pairId }: Commitment) => pairs.some(({ id }) => id === pairId);
  const open = (await listCommitments(tx, "open")).filter(isOf);
  const settled: Commitment[] = [];
  for (const { id } of pairs) settled.push(...(await listSettledCommitments(tx, id, SHOWN, 0)));
  const since = now.subtract(SETTLED_SINCE);
  const closed = settled.filter(({ settledAt }) => settledAt && Temporal.Instant.compare(settledAt, since) > 0);
  const [only, ...others] = pairs;
  const all = { to: "commitments" as const, ...(only && others.length === 0 && { pair: only.id }) };
  const pages = pairs.length > 0 ? [all] : [];
  if (open.length + closed.length === 0)
    return { title: createAnswerPhrase("answer.commitments.none", { whom: at.whom }), lines: [], pages };
  const counts = { open: open.length, closed: closed.length };
  return {
    title: createAnswerPhrase("answer.commitments", { whom: at.whom, ...counts }),
    lines: [...open, ...closed].slice(0, SHOWN).flatMap((made) => describeCommitment(made, at)),
    aside: createAnswerPhrase("commitment.who_sees"),
    pages,
    isConfidential: true,
  };
}

function describeCommitment(made: Commitment, at: AnswerContext): AnswerLine[] {
  const { pairs, me } = at;
  const pair = pairs.find(({ id }) => id === made.pairId);
  if (!pair) return [];
  const other = nameOther(pair, me, pairs);
  const values = { who: whose(made, pair, at), words: made.text, state: stateOf(made), other };
  return [createAnswerPhrase(pairs.length > 1 ? "answer.commitments.line.with" : "answer.commitments.line", values)];
}

function whose(made: Commitment, pair: Pair, { me, pairs }: AnswerContext): string | AnswerPhrase {
  if (made.owner === "joint") return createAnswerPhrase("commitment.both");
  return isOwnCommitment(made, pair, me.id) ? createAnswerPhrase("commitment.yours") : nameOther(pair, me, pairs);
}

function stateOf({ status, dueOn }: Commitment): AnswerPhrase {
  if (status !== "open") return createAnswerPhrase(`answer.state.${status}`);
  return dueOn ? createAnswerPhrase("answer.state.due", { day: dueOn }) : createAnswerPhrase("answer.state.undated");
}
