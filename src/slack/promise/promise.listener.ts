import { chooseQuestions } from "#mentoring/consent/consent.store.ts";
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
  const acted = await act(pressed, (tx, me, now) => chooseQuestions(tx, wanted, me.language, now));
  return told(acted, () => (wanted ? "promise.accepted" : "promise.declined"));
}
