import type { PersonTx } from "#db/as.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { previewSharedTexts } from "#mentoring/reflection/share-reflection.ts";
import { getQuestionWording } from "#mentoring/reflection/wording.ts";
import { explainChangedSubject } from "./explain-changed-subject.ts";
import { findReflectionFormFacts, type ReflectionFormFacts } from "./find-thread-form-facts.ts";
import type { SubmitHandlers } from "./handler.ts";
import { createFieldErrors, createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

/** Maximum number of answers of a reflection thread that the modal with the choice to keep or share shows. */
const ANSWERS_OF_A_THREAD = 3;

export const reflectionSubmitHandlers: SubmitHandlers<"reflection.answer" | "reflection.follow_up"> = {
  /**
   * After the first answer, the modal shows a follow-up question, or, if there is none, the choice to keep or share. An
   * answer that tells of danger ends the reflection thread, and is answered by that alone.
   */
  "reflection.answer": async ({ tx, me, bank, now, said }, { thread, pair }) => {
    if (!said) return createFieldErrors({ answer: createPhrase("common.error.empty") });
    const found = await findReflectionFormFacts(tx, me, thread, now);
    const changed = found && explainChangedSubject(me, found.pair, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = await answerReflectionThread(tx, thread, { place: 1, said, source: "form", bank }, now);
    if (!found || outcome.kind === "over") return createFormRefusal(createPhrase("reflection.over"));
    if (outcome.danger) return FORM_ACCEPTED;
    const { followUp } = outcome;
    if (!followUp) return showReflectionChoice(tx, found, [said.text]);
    const question = getQuestionWording(bank, followUp.id, found, me.language, "form");
    return {
      kind: "show",
      form: { name: "reflection.follow_up", thread, pair: found.pair.id, answer: said.text, question },
    };
  },
  /** After the second question, answered or left empty, the modal shows the choice to keep or share. */
  "reflection.follow_up": async ({ tx, me, now, said }, { thread, pair }) => {
    const found = await findReflectionFormFacts(tx, me, thread, now);
    const changed = found && explainChangedSubject(me, found.pair, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = said
      ? await answerReflectionThread(tx, thread, { place: 2, said, source: "form" }, now)
      : undefined;
    if (!found || outcome?.kind === "over") return createFormRefusal(createPhrase("reflection.over"));
    if (outcome?.danger) return FORM_ACCEPTED;
    const written = await listMyReflections(tx, ANSWERS_OF_A_THREAD, thread);
    const texts = written.toReversed().map(({ text }) => text);
    return showReflectionChoice(tx, found, texts);
  },
};

async function showReflectionChoice(
  tx: PersonTx,
  { thread, pair }: ReflectionFormFacts,
  texts: readonly string[],
): Promise<SubmitOutcome> {
  const shared = await previewSharedTexts(tx, texts);
  return { kind: "show", form: { name: "reflection.choice", thread: thread.id, texts, shared, pair } };
}
