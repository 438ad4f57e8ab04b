import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "#kernel/log.ts";
import { sendText } from "./http-message.ts";
import { RESPONSE_URL_PATH } from "./payload/response-url.ts";
import { answerHumanRequest, HUMAN_API_PATH, type HumanApiOptions } from "./routes.ts";
import type { CallLog } from "./state/calls.ts";
import { NoSuchPersonError } from "./state/people.ts";
import { answerCall } from "./web-api/answer-call.ts";
import { answerResponseUrl } from "./web-api/answer-response-url.ts";
import type { WebApiContext } from "./web-api/method.ts";
import { API_PATH } from "./web-api/read-call.ts";

/** Serves the rehearsal's browser page to a request; resolves to false if the request is for something else. */
export type ServePage = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export type RequestContext = {
  readonly slack: WebApiContext;
  readonly calls: CallLog;
  readonly routes: HumanApiOptions;
  readonly page: ServePage | undefined;
  readonly log: Log;
};

/**
 * Passes an HTTP request to the handler of the local Slack that matches its path; resolves to false if no handler
 * matches.
 */
export async function answerRequest(
  context: RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  try {
    return await route(context, request, response);
  } catch (fault) {
    const isStranger = fault instanceof NoSuchPersonError;
    if (!isStranger)
      context.log.error(
        { event: "rehearsal.request_failed", err: fault },
        "The local Slack failed to answer a request.",
      );
    if (!response.headersSent) sendText(response, isStranger ? 404 : 500, "the local Slack cannot answer this");
    return true;
  }
}

async function route(
  { slack, calls, routes, page }: RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.startsWith(HUMAN_API_PATH) && !isFromHere(request)) sendText(response, 421, "not a name of this server");
  else if (pathname.startsWith(API_PATH)) await answerCall(slack, calls, request, response);
  else if (pathname.startsWith(RESPONSE_URL_PATH)) await answerResponseUrl(slack.workspace, request, response);
  else if (!pathname.startsWith(HUMAN_API_PATH) || !(await answerHumanRequest(routes, request, response)))
    return (await page?.(request, response)) ?? false;
  return true;
}

/**
 * Whether a browser asked for this server by a name of this machine, from a page of this server. A page elsewhere could
 * otherwise let its own name point to 127.0.0.1, and then read and press everything in the name of the cast.
 */
function isFromHere({ headers: { host = "", origin } }: IncomingMessage): boolean {
  return LOCAL_HOST.test(host) && (origin === undefined || origin === `http://${host}`);
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
