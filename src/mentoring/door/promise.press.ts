import { answerPromise } from "#mentoring/consent/answer-promise.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { type Presses, writes } from "./handler.ts";
import { tell } from "./reply.ts";
import { say } from "./say.ts";

export const promisePresses: Presses<"promise.accept" | "promise.decline"> = {
  "promise.accept": writes(async ({ tx, me, now }) => {
    await answerPromise(tx, me, true, now);
    return tell(say("promise.accepted"));
  }),
  "promise.decline": writes(async ({ tx, me, now }) => {
    await answerPromise(tx, me, false, now);
    return tell(say(hasRole(me, "principal") ? "promise.declined" : "promise.declined.mentor"));
  }),
};
