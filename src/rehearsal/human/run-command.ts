import type { Answer, RehearsalPerson, Requests } from "#rehearsal/human-api.ts";
import { toCommand } from "#rehearsal/payload/command.ts";
import type { Reply } from "#rehearsal/transport/transport.ts";
import { reply, sayReply } from "#rehearsal/web-api/answer-response-url.ts";
import { asPerson, DONE, problem, type Scene } from "./scene.ts";

/**
 * Runs a slash command, given as the whole line. A response in the app's acknowledgement is ephemeral unless it sets
 * `response_type`.
 */
export function runCommand(scene: Scene, { as, text }: Requests["command"]): Promise<Answer> | Answer {
  const { name, rest } = splitLine(text);
  const isKnown = scene.workspace.app.commands.some(({ command }) => command === name);
  if (!isKnown) return problem(`${name} is not a valid command.`);
  return asPerson(scene, as, (person, channel) => send(scene, person, channel, name, rest));
}

async function send(
  { workspace, delivery }: Scene,
  person: RehearsalPerson,
  channel: string,
  name: string,
  rest: string,
) {
  const body = toCommand(workspace, person, name, rest);
  const answered = await delivery.ask({ kind: "command", body });
  if (answered.kind === "unanswered") return problem(failure(name, answered));
  const said = readReply(answered.payload);
  if (!said) return DONE;
  const error = sayReply(workspace, { channel, ts: null }, said);
  return error ? problem(`${name} failed with the error "${error}".`) : DONE;
}

function splitLine(line: string) {
  const [name = ""] = line.trimStart().split(/\s/, 1);
  return { name, rest: line.trimStart().slice(name.length).trim() };
}

function failure(name: string, { reason }: Extract<Reply, { kind: "unanswered" }>) {
  return reason === "http_error"
    ? `${name} failed with the error "http_service_error".`
    : `${name} failed because the app did not respond.`;
}

/** Parses the payload of an acknowledgement (ack): an empty one shows nothing, a plain string is shown as text. */
function readReply(payload: unknown) {
  if (typeof payload === "string") return payload ? reply.parse({ text: payload }) : undefined;
  const read = reply.safeParse(payload);
  return read.success && (read.data.text || read.data.blocks) ? read.data : undefined;
}
