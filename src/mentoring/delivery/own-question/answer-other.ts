import { listCoordinatorNames } from "#mentoring/people/coordinator-names.store.ts";
import { type Answer, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

/** What Fieldbook cannot know: it says so, who may know, and what it can answer. */
export async function answerOtherQuestion({ tx, me }: AnswerContext): Promise<Answer> {
  const isCoordinator = me.roles.includes("coordinator");
  const names = isCoordinator ? [] : await listCoordinatorNames(tx);
  const isInPairs = me.roles.includes("mentor") || me.roles.includes("principal");
  return {
    title: createAnswerPhrase("answer.other"),
    lines: [
      ...(names.length > 0 ? [createAnswerPhrase("answer.other.person", { names, count: names.length })] : []),
      ...(isInPairs ? [createAnswerPhrase("answer.can.ask")] : []),
      ...(isCoordinator ? [createAnswerPhrase("answer.can.ask.coordinator")] : []),
    ],
    pages: [isInPairs ? { to: "next" } : { to: "people" }],
  };
}
