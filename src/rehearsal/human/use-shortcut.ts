import type { Answer, Requests } from "#rehearsal/human-api.ts";
import { globalShortcut, messageShortcut } from "#rehearsal/payload/shortcut.ts";
import { asPerson, DONE, problem, type Scene, SLACK_ERRORS } from "./scene.ts";

/** Runs a global shortcut, or a message shortcut if a message is given. */
export function useShortcut(
  scene: Scene,
  { as, callback_id, message }: Requests["shortcut"],
): Promise<Answer> | Answer {
  const { workspace } = scene;
  const type = message === undefined ? "global" : "message";
  const isKnown = workspace.app.shortcuts.some((one) => one.callback_id === callback_id && one.type === type);
  if (!isKnown) return problem(SLACK_ERRORS.notOffered);
  return asPerson(scene, as, (person, channel) => {
    if (message === undefined) return ask(scene, globalShortcut(workspace, person, callback_id));
    const on = workspace.messages.find(channel, message);
    return on ? ask(scene, messageShortcut(workspace, person, callback_id, on)) : problem(SLACK_ERRORS.gone);
  });
}

async function ask({ delivery }: Scene, body: Record<string, unknown>): Promise<Answer> {
  const answered = await delivery.ask({ kind: "interaction", body });
  return answered.kind === "acked" ? DONE : problem(SLACK_ERRORS.silent);
}
