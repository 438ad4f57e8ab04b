import type { PageRequestResult, PageRequests, RehearsalPerson } from "#rehearsal/human-api.ts";
import { buildCommandPayload } from "#rehearsal/payload/command.ts";
import type { AppResponse } from "#rehearsal/transport/transport.ts";
import { applyAppReply, appReplySchema } from "#rehearsal/web-api/answer-response-url.ts";
import { type HumanContext, OK_RESULT, problemResult, runAsPerson } from "./scene.ts";

/**
 * Runs a slash command as one person; `text` is the whole line. The response that the app sends with its
 * acknowledgement is shown to this person only (ephemeral), unless its `response_type` says otherwise.
 */
export function runSlashCommand(
  scene: HumanContext,
  { as, text }: PageRequests["command"],
): Promise<PageRequestResult> | PageRequestResult {
  const { name, rest } = splitLine(text);
  const isKnown = scene.workspace.app.commands.some(({ command }) => command === name);
  if (!isKnown) return problemResult(`${name} is not a valid command.`);
  return runAsPerson(scene, as, (person, channel) => send(scene, person, channel, name, rest));
}

async function send(
  { workspace, delivery }: HumanContext,
  person: RehearsalPerson,
  channel: string,
  name: string,
  rest: string,
) {
  const body = buildCommandPayload(workspace, person, name, rest);
  const answered = await delivery.ask({ kind: "command", body });
  if (answered.kind === "unanswered") return problemResult(failure(name, answered));
  const said = readReply(answered.payload);
  if (!said) return OK_RESULT;
  const error = applyAppReply(workspace, { channel, ts: null }, said);
  return error ? problemResult(`${name} failed with the error "${error}".`) : OK_RESULT;
}

function splitLine(line: string) {
  const [name = ""] = line.trimStart().split(/\s/, 1);
  return { name, rest: line.trimStart().slice(name.length).trim() };
}

function failure(name: string, { reason }: Extract<AppResponse, { kind: "unanswered" }>) {
  return reason === "http_error"
    ? `${name} failed with the error "http_service_error".`
    : `${name} failed because the app did not respond.`;
}

/**
 * Parses the payload of the app's acknowledgement of a command: an empty payload shows nothing, a plain string is shown
 * as text.
 */
function readReply(payload: unknown) {
  if (typeof payload === "string") return payload ? appReplySchema.parse({ text: payload }) : undefined;
  const read = appReplySchema.safeParse(payload);
  return read.success && (read.data.text || read.data.blocks) ? read.data : undefined;
}
