import { chooseQuestions } from "#mentoring/consent/choose-questions.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { chooseRhythm } from "#mentoring/people/save-my-settings.ts";
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
    await chooseQuestions(tx, wanted, me.language, now);
    // A yes is also an answer to "how often", which may have been asked since.
    if (wanted) await chooseRhythm(tx, "as_before", now);
    return hasRole(me, "principal");
  });
  return told(acted, (principal) => {
    if (wanted) return "promise.accepted";
    return principal ? "promise.declined" : "promise.declined.mentor";
  });
}
