import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { buildGlobalShortcut, buildMessageShortcut } from "#rehearsal/payload/shortcut.ts";
import { type HumanContext, OK_RESULT, problemResult, runAsPerson, SLACK_ERRORS } from "./scene.ts";

/** Runs a shortcut as one person: a message shortcut if a message is given, otherwise a global shortcut. */
export function runShortcut(
  scene: HumanContext,
  { as, callback_id, message }: PageRequests["shortcut"],
): Promise<PageRequestResult> | PageRequestResult {
  const { workspace } = scene;
  const type = message === undefined ? "global" : "message";
  const isKnown = workspace.app.shortcuts.some((one) => one.callback_id === callback_id && one.type === type);
  if (!isKnown) return problemResult(SLACK_ERRORS.notOffered);
  return runAsPerson(scene, as, (person, channel) => {
    if (message === undefined) return ask(scene, buildGlobalShortcut(workspace, person, callback_id));
    const on = workspace.messages.find(channel, message);
    return on ? ask(scene, buildMessageShortcut(workspace, person, callback_id, on)) : problemResult(SLACK_ERRORS.gone);
  });
}

async function ask({ delivery }: HumanContext, body: Record<string, unknown>): Promise<PageRequestResult> {
  const answered = await delivery.ask({ kind: "interaction", body });
  return answered.kind === "acked" ? OK_RESULT : problemResult(SLACK_ERRORS.silent);
}
