import type { ServerResponse } from "node:http";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { sendJson, sendText } from "#rehearsal/http-message.ts";
import { type ApiResponse, errorResponse } from "./method.ts";

/**
 * Makes a Web API call fail as a test has requested. Returns the response that the caller must still send, or undefined
 * if there is none.
 */
export function applyFault(
  fault: InjectedFault,
  response: ServerResponse,
  run: () => ApiResponse,
): ApiResponse | undefined {
  if ("accepted" in fault && fault.accepted) run();
  switch (fault.kind) {
    case "refused":
      return errorResponse(fault.error);
    case "rate_limited":
      sendJson(response, 429, errorResponse("ratelimited"), { "retry-after": String(fault.retryAfter) });
      return undefined;
    case "status":
      sendText(response, fault.status, "");
      return undefined;
    case "html":
      sendText(response, fault.status, "<!doctype html><title>Slack</title><p>Something went wrong.", "text/html");
      return undefined;
    case "reset":
      response.socket?.resetAndDestroy();
      return undefined;
    case "silence":
      return undefined;
    case "slow_body":
      trickle(response, JSON.stringify(run()), fault.ms);
      return undefined;
  }
}

/** Sends half of the response at once and the rest after `ms`, so that the caller times out while reading the body. */
function trickle(response: ServerResponse, body: string, ms: number) {
  const half = Math.floor(body.length / 2);
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.write(body.slice(0, half));
  const timer = setTimeout(() => response.end(body.slice(half)), ms);
  response.once("close", () => clearTimeout(timer));
}
