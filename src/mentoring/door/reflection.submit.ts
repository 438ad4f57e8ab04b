import type { ReflectionThreadId } from "#kernel/id.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { editReflection } from "#mentoring/reflection/edit-reflection.ts";
import { getQuestionWording } from "#mentoring/reflection/wording.ts";
import { explainChangedSubject } from "./explain-changed-subject.ts";
import { findReflectionFormFacts } from "./find-thread-form-facts.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import {
  gatherMyReflection,
  gatherMyReflections,
  gatherReflectionChoice,
  searchMyReflections,
} from "./reflection-page.ts";
import { createFieldErrors, createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const reflectionSubmitHandlers: SubmitHandlers<`reflection.${"answer" | "follow_up" | "edit" | "find"}`> = {
  /**
   * After the first answer, the modal shows a follow-up question, or, if there is none, the choice to keep or share. An
   * answer that tells of danger ends the reflection thread, and is answered by that alone.
   */
  "reflection.answer": async (at, { thread, pair }) => {
    const { tx, me, bank, now, said } = at;
    if (!said) return createFieldErrors({ answer: createPhrase("common.error.empty") });
    const found = await findReflectionFormFacts(tx, me, thread, now);
    const changed = found && explainChangedSubject(me, found.pair, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = await answerReflectionThread(tx, thread, { place: 1, said, source: "form", bank }, now);
    if (!found || outcome.kind === "over") return createFormRefusal(createPhrase("reflection.over"));
    if (outcome.danger) return FORM_ACCEPTED;
    const { followUp } = outcome;
    if (!followUp) return showChoice(at, thread);
    const question = getQuestionWording(bank, followUp.id, found, me.language);
    return {
      kind: "show",
      form: { name: "reflection.follow_up", thread, pair: found.pair.id, answer: said.text, question },
    };
  },
  /** After the second question, answered or left empty, the modal shows the choice to keep or share. */
  "reflection.follow_up": async (at, { thread, pair }) => {
    const { tx, me, now, said } = at;
    const found = await findReflectionFormFacts(tx, me, thread, now);
    const changed = found && explainChangedSubject(me, found.pair, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = said
      ? await answerReflectionThread(tx, thread, { place: 2, said, source: "form" }, now)
      : undefined;
    if (!found || outcome?.kind === "over") return createFormRefusal(createPhrase("reflection.over"));
    if (outcome?.danger) return FORM_ACCEPTED;
    return showChoice(at, thread);
  },
  "reflection.edit": async (at, { reflection, from }) => {
    const { answer } = at.words;
    const outcome = answer ? await editReflection(at.tx, reflection, answer, at.now) : "empty";
    if (outcome === "empty") return createFieldErrors({ answer: createPhrase("common.error.empty") });
    const form = await gatherMyReflection(at, reflection, from);
    return form ? { kind: "show", form } : createFormRefusal(createPhrase("reflection.gone"));
  },
  "reflection.find": async (at, _, { words }) => ({
    kind: "show",
    form: words ? await searchMyReflections(at, words) : await gatherMyReflections(at, 0),
  }),
};

async function showChoice(at: RequestContext, thread: ReflectionThreadId): Promise<SubmitOutcome<never>> {
  const form = await gatherReflectionChoice(at, thread);
  return form ? { kind: "show", form } : createFormRefusal(createPhrase("reflection.over"));
}
