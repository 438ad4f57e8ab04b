import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import type { QuestionBank, ReflectiveQuestion } from "#mentoring/reflection/bank/bank.ts";
import { hashQuestionWithSeed } from "./pick-question.ts";

export type OpeningQuestionFacts = {
  /** The focus areas in the session record of the visit; empty if there is no record. */
  readonly focus: readonly FocusAreaCode[];
  readonly sessionsInPair: number;
  readonly askedBefore: readonly PreviouslyAskedQuestion[];
  /**
   * The ids of the questions that the principal already exchanged for another one in this reflection thread; they are
   * not asked again.
   */
  readonly passedOver: readonly string[];
  readonly today: Temporal.PlainDate;
  /**
   * Whether the person was sent no question in the time that `askedBefore` covers; an easy question is then preferred.
   */
  readonly isFirst: boolean;
  /** The seed of the pseudo-random choice, which makes every process choose the same question. */
  readonly seed: string;
};

export type PreviouslyAskedQuestion = { readonly question: string; readonly on: Temporal.PlainDate };

/** The number of days within which the same question is not repeated. */
const RESTS_FOR_DAYS = 60;

/** The number of sessions after which a pair may be asked about beliefs and about its relationship. */
const SESSIONS_FOR_TRUST = 3;

/**
 * Chooses the question that opens a reflection thread. It prefers questions that were not asked in the last {@link
 * RESTS_FOR_DAYS} days, easy ones if `isFirst`, and those on the focus areas of the session. Returns undefined only if
 * no question of the question bank may be asked.
 */
export function chooseOpeningQuestion(bank: QuestionBank, facts: OpeningQuestionFacts): ReflectiveQuestion | undefined {
  const [best] = [...bank.values()]
    .filter((question) => mayOpen(question, facts))
    .map((question) => ({ question, rank: rankOf(question, facts) }))
    .sort((a, b) => compare(a.rank, b.rank));
  return best?.question;
}

function mayOpen(question: ReflectiveQuestion, facts: OpeningQuestionFacts): boolean {
  return (
    question.status === "active" &&
    question.when === "post_24h" &&
    (facts.sessionsInPair >= SESSIONS_FOR_TRUST || !asksForTrust(question)) &&
    !facts.passedOver.includes(question.id)
  );
}

function asksForTrust({ minTrust, paradigm }: ReflectiveQuestion): boolean {
  return minTrust || paradigm === "TRF";
}

type Rank = readonly (number | string)[];

/** Returns the sort key of a question, compared element by element; the question with the lowest key is asked. */
function rankOf(question: ReflectiveQuestion, facts: OpeningQuestionFacts): Rank {
  return [
    daysToRest(question, facts),
    facts.isFirst && question.depth !== "D1" ? 1 : 0,
    distance(question, facts.focus),
    hashQuestionWithSeed(facts.seed, question),
  ];
}

/** Returns the number of days until the question may be repeated; 0 if it was not asked recently. */
function daysToRest({ id }: ReflectiveQuestion, { askedBefore, today }: OpeningQuestionFacts): number {
  const rests = askedBefore
    .filter((asked) => asked.question === id)
    .map(({ on }) => RESTS_FOR_DAYS - on.until(today).days);
  return Math.max(0, ...rests);
}

function distance({ focus }: ReflectiveQuestion, sessionFocus: readonly FocusAreaCode[]): number {
  if (focus === "any") return 1;
  return sessionFocus.includes(focus) ? 0 : 2;
}

function compare(a: Rank, b: Rank): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right !== undefined && left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
