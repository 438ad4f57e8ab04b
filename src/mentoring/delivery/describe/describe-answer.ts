import {
  type DescriptionContext,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { type Answer, createAnswerPhrase } from "#mentoring/delivery/own-question/answer.ts";
import { ANSWERS } from "#mentoring/delivery/own-question/answer-by-question.ts";
import type { AnswerContext } from "#mentoring/delivery/own-question/answer-context.ts";
import { findOpenMatter } from "#mentoring/delivery/own-question/find-open-matter.ts";
import { gatherAnswerContext } from "#mentoring/delivery/own-question/gather-answer-context.ts";
import { nameOther } from "#mentoring/delivery/own-question/name-others.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";

/**
 * Builds the answer to a question about the reader's own data, from what they may read at this moment, and says what
 * stands open besides.
 */
export async function describeAnswer(
  describing: DescriptionContext,
  asked: NoticeOf<"question.answered">,
): Promise<NoticeDescription> {
  const { question, ...at } = await gatherAnswerContext(describing, asked);
  const isOfPeople = !OF_NOBODY.includes(question);
  const isElsewhere = asked.elsewhere === 1 || (at.scope === "own" && at.isNarrowed && at.pairs.length === 0);
  const answer = isOfPeople && isElsewhere ? await sayElsewhere(at) : await ANSWERS[question](at);
  const open =
    question === "next_visit" ? await findOpenMatter(describing, "without_visits") : await findOpenMatter(describing);
  return describeAsUtterance({ kind: "question.answered", ...answer, ...(open && { open }) });
}

/** What is answered alike whomever the question names. */
const OF_NOBODY: readonly (keyof typeof ANSWERS)[] = [
  "who_reads",
  "why_asked",
  "capabilities",
  "school_days",
  "not_reached",
  "whom_to_call",
  "other_question",
];

/** Says that there is nothing to say of somebody, and of whom there is. */
async function sayElsewhere({ tx, me, scope }: AnswerContext): Promise<Answer> {
  if (scope === "programme")
    return { title: createAnswerPhrase("answer.elsewhere.programme"), lines: [], pages: [{ to: "people" }] };
  const mine = await listMyPairs(tx);
  const names = mine.map((pair) => nameOther(pair, me, mine));
  const title =
    names.length > 0
      ? createAnswerPhrase("answer.elsewhere", { names })
      : createAnswerPhrase("answer.elsewhere.nobody");
  return { title, lines: [], pages: [{ to: "next" }] };
}
