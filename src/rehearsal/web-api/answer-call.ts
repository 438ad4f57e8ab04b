import type { IncomingMessage, ServerResponse } from "node:http";
import { parseJson, sendJson } from "#rehearsal/http-message.ts";
import type { CallLog } from "#rehearsal/state/calls.ts";
import type { AppIdentity } from "#rehearsal/state/workspace.ts";
import { applyFault } from "./apply-fault.ts";
import { type ApiResponse, errorResponse, type WebApiContext } from "./method.ts";
import { API_METHODS } from "./methods.ts";
import { type ReceivedCall, readCall } from "./read-call.ts";

/** Handles one Web API call, or makes it fail if a test injected a failure, and records the call. */
export async function answerCall(
  slack: WebApiContext,
  calls: CallLog,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const call = await readCall(request);
  const fault = slack.faults.take(call.method);
  const run = () => runCall(slack, call);
  const answer = fault ? applyFault(fault, response, run) : run();
  calls.add({ method: call.method, args: withJsonRead(call.args), outcome: fault?.kind ?? outcomeOf(answer) });
  slack.workspace.changes.happened();
  if (answer) sendJson(response, 200, answer);
}

function runCall(slack: WebApiContext, { method: name, token, args }: ReceivedCall): ApiResponse {
  const method = API_METHODS.get(name);
  if (!method) return errorResponse("unknown_method");
  const denied = checkToken(slack.workspace.app, method.token, token);
  return denied ? errorResponse(denied) : method.run(slack, args);
}

function checkToken(app: AppIdentity, wanted: "bot" | "app" | "none", token: string | null): string | undefined {
  if (wanted === "none") return undefined;
  if (!token) return "not_authed";
  if (token !== app.botToken && token !== app.appToken) return "invalid_auth";
  return token === (wanted === "bot" ? app.botToken : app.appToken) ? undefined : "not_allowed_token_type";
}

function outcomeOf(answer: ApiResponse | undefined): string {
  return !answer || answer.ok ? "ok" : answer.error;
}

/** Parses arguments that a form carries as JSON text (blocks, views, metadata), for the recorded calls. */
function withJsonRead(args: ReceivedCall["args"]): ReceivedCall["args"] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" && /^[[{]/.test(value) ? (parseJson(value) ?? value) : value,
    ]),
  );
}
