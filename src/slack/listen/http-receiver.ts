import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { boltLogger } from "./bolt-logger.ts";

/** Slack's own limit for a payload is far below; anything larger is not Slack. */
const BODY_LIMIT = 1024 * 1024;
/** Slack asks to refuse what is older; Bolt lets the future pass, so both sides are checked here. */
const FRESH_SECONDS = 300;

const SLACK_PATH = "/slack/events";

/** Signed HTTP that answers after the listeners are done: what fails is answered 500, and Slack sends it again. */
export function httpReceiver(signingSecret: string, log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [SLACK_PATH],
    processBeforeResponse: true,
    bodyLimit: BODY_LIMIT,
    logger: boltLogger(log),
    unhandledRequestTimeoutMillis: 3_001,
  });
}

/** Refuses a stale or a postdated request before its signature costs anything. False: not Slack's path. */
export function mountSlack(receiver: { requestListener: RequestListener }, clock: Clock) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url?.split("?")[0] !== SLACK_PATH) return false;
    const stamp = Number(request.headers["x-slack-request-timestamp"]);
    if (!(Math.abs(clock.now().epochMilliseconds / 1000 - stamp) <= FRESH_SECONDS)) {
      response.writeHead(401).end();
      return true;
    }
    receiver.requestListener(request, inOnePiece(response));
    return true;
  };
}

/**
 * Bolt writes the head before the body, which Node would send in four pieces. With the head only noted, Node writes it
 * itself as the body comes, and both go in one.
 */
function inOnePiece(response: ServerResponse): ServerResponse {
  const { writeHead } = response;
  let noted = false;
  return Object.assign(response, {
    writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
      if (noted) return writeHead.call(response, status);
      noted = true;
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
      return response;
    },
  });
}
