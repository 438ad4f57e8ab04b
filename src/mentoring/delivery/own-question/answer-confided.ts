import { type Answer, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { gatherWhen, namesIn, sayWhenMet } from "./answer-when-met.ts";

/**
 * "How is Lucía doing?", asked by a coordinator: that what is said in a pair stays there, and whether and when the two
 * meet, which is what a coordinator may know.
 */
export async function answerConfided(at: AnswerContext): Promise<Answer> {
  const { pairs, isNarrowed } = at;
  const [pair, ...others] = pairs;
  if (!isNarrowed)
    return { title: createAnswerPhrase("answer.confided.general"), lines: [], pages: [{ to: "people" }] };
  const stays =
    pair && others.length === 0
      ? createAnswerPhrase("answer.confided", namesIn(pair))
      : createAnswerPhrase("answer.confided.general");
  return pair
    ? sayWhenMet(pairs, await gatherWhen(at), [stays])
    : { title: stays, lines: [createAnswerPhrase("answer.who.none")], pages: [{ to: "people" }] };
}
