import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { createBoltLogger } from "./bolt-logger.ts";

/** Maximum request body, far above Slack's largest payload. */
const BODY_LIMIT = 1024 * 1024;
/**
 * Maximum age of a request, as Slack recommends. Bolt does not check for future timestamps, so both are checked here.
 */
const FRESH_SECONDS = 300;

const SLACK_PATH = "/slack/events";

/** Signed HTTP that responds after the listeners are done; an error gives a 500, and Slack redelivers. */
export function createHttpReceiver(signingSecret: string, log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [SLACK_PATH],
    processBeforeResponse: true,
    bodyLimit: BODY_LIMIT,
    logger: createBoltLogger(log),
    unhandledRequestTimeoutMillis: 3_001,
  });
}

/** Refuses stale and future requests before their signature is checked. Returns false for another path. */
export function createSlackHandler(receiver: { requestListener: RequestListener }, clock: Clock) {
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
 * Bolt writes head and body separately, which Node sends in four pieces. Deferring the head lets Node send both in one
 * write.
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
