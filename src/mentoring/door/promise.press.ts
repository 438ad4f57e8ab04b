import { answerPrivacyPromise } from "#mentoring/consent/answer-promise.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import { createTextReply } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const promisePressHandlers: PressHandlers<"promise.accept" | "promise.decline"> = {
  "promise.accept": defineWriteHandler(async ({ tx, me, now }) => {
    await answerPrivacyPromise(tx, me, true, now);
    const questionsWait = await doQuestionsWait(tx, me, now);
    return createTextReply(
      createPhrase("promise.accepted"),
      ...(questionsWait ? [createPhrase("promise.questions_wait")] : []),
    );
  }),
  "promise.decline": defineWriteHandler(async ({ tx, me, now }) => {
    await answerPrivacyPromise(tx, me, false, now);
    return createTextReply(createPhrase(hasRole(me, "principal") ? "promise.declined" : "promise.declined.mentor"));
  }),
};
