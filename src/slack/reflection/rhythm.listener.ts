import { chooseRhythm } from "#mentoring/people/save-my-settings.ts";
import { act } from "#slack/act.ts";
import type { Listeners, Pressed, Reply } from "#slack/listener.ts";
import { told } from "#slack/session/session.listener.ts";

export const rhythmListeners: NonNullable<Listeners["pressed"]> = { "reflection.rhythm": choose };

async function choose(pressed: Pressed): Promise<Reply> {
  const rhythm = pressed.carried.rhythm ?? "as_before";
  const acted = await act(pressed, (tx, _, now) => chooseRhythm(tx, rhythm, now));
  const reply = told(acted, () => `reflection.rhythm.chosen.${rhythm}` as const);
  return reply.kind === "tell" ? { kind: "replace", text: reply.text } : reply;
}
