import { answerPromise } from "#mentoring/consent/answer-promise.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { act } from "#slack/act.ts";
import type { Listeners, Pressed, Reply } from "#slack/listener.ts";
import { told } from "#slack/session/session.listener.ts";

export const promiseListeners: Listeners = {
  pressed: {
    "promise.accept": (pressed) => choose(pressed, true),
    "promise.decline": (pressed) => choose(pressed, false),
  },
};

async function choose(pressed: Pressed, wanted: boolean): Promise<Reply> {
  const acted = await act(pressed, async (tx, me, now) => {
    await answerPromise(tx, me, wanted, now);
    return hasRole(me, "principal");
  });
  return told(acted, (principal) => {
    if (wanted) return "promise.accepted";
    return principal ? "promise.declined" : "promise.declined.mentor";
  });
}
