import { createDigestPhrase, type DigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";
import {
  type CountRange,
  suppressSmallFunnelStages,
  TOO_FEW_PRINCIPALS,
  type TooFewPrincipals,
} from "#mentoring/digest/suppress-small-counts.ts";

type ThreadFunnel = {
  readonly offered: CountRange;
  readonly started: CountRange | TooFewPrincipals;
  readonly completed: CountRange | TooFewPrincipals;
};

/**
 * Computes how many principals were sent a question in the week, began to answer it and finished, all by the end of
 * that week. Returns undefined if these figures concern too few principals. Also returns undefined while the week is
 * not over, because comparing the figures of two days would reveal single principals.
 */
export function computeQuestionFunnel({ threads, isOver }: DigestFacts): ThreadFunnel | undefined {
  const [offered = TOO_FEW_PRINCIPALS, started = TOO_FEW_PRINCIPALS, completed = TOO_FEW_PRINCIPALS] =
    suppressSmallFunnelStages([threads.offered, threads.started, threads.completed]);
  return isOver && offered !== TOO_FEW_PRINCIPALS ? { offered, started, completed } : undefined;
}

/**
 * Creates the section on how many principals were sent a question, began to answer it and finished, over the whole
 * programme. The numbers are shown as ranges; the section contains no name and no answer.
 */
export function createQuestionsSection(funnel: ThreadFunnel | undefined): DigestSection[] {
  if (!funnel) return [];
  const { offered, started, completed } = funnel;
  const isPartial = started === TOO_FEW_PRINCIPALS || completed === TOO_FEW_PRINCIPALS;
  const asides = [
    ...stage("digest.questions.started", started),
    ...stage("digest.questions.completed", completed),
    ...(isPartial ? [createDigestPhrase("digest.questions.few")] : []),
  ];
  return [
    {
      title: createDigestPhrase("digest.questions"),
      lines: [{ ...createDigestPhrase("digest.questions.offered", { ...offered }), asides }],
      action: createDigestPhrase("digest.questions.do"),
    },
  ];
}

function stage(
  key: "digest.questions.started" | "digest.questions.completed",
  band: CountRange | TooFewPrincipals,
): DigestPhrase[] {
  return band === TOO_FEW_PRINCIPALS ? [] : [createDigestPhrase(key, { ...band })];
}
