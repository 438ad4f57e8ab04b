import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { createBoltLogger } from "./bolt-logger.ts";
import { readBody } from "./read-body.ts";

/**
 * The maximum difference between a request's timestamp and now, as Slack recommends. Bolt accepts timestamps in the
 * future, so the timestamp is checked here in both directions.
 */
const FRESH_SECONDS = 300;

/**
 * After this time a request gets 503, whatever its listeners wait for. Slack itself waits three seconds, and delivers an
 * event again.
 */
const ANSWER_WITHIN_MS = 8_000;

const SLACK_PATH = "/slack/events";

/**
 * Creates a receiver of Slack's signed HTTP requests. It verifies the signature, and responds only after the listeners
 * are done; if one fails it responds with 500, and Slack redelivers an event.
 */
export function createHttpReceiver(signingSecret: string, log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [SLACK_PATH],
    processBeforeResponse: true,
    logger: createBoltLogger(log),
    unhandledRequestTimeoutMillis: 3_001,
  });
}

/**
 * Creates the route handler of Slack's requests. It refuses what Slack does not send (another method, a too old or
 * future timestamp, a body that is no JSON object) before the signature is checked, and returns false for a request to
 * another path.
 */
export function createSlackHandler(receiver: { requestListener: RequestListener }, clock: Clock) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url?.split("?")[0] !== SLACK_PATH) return false;
    if (request.method !== "POST") return refuse(response, 405, { allow: "POST" });
    const stamp = Number(request.headers["x-slack-request-timestamp"]);
    if (!(Math.abs(clock.now().epochMilliseconds / 1000 - stamp) <= FRESH_SECONDS)) return refuse(response, 401);
    const fault = await readBody(request);
    if (fault !== undefined) return fault === "gone" || refuse(response, fault);
    receiver.requestListener(request, inOnePiece(response));
    const late = setTimeout(() => refuse(response, 503), ANSWER_WITHIN_MS);
    response.once("close", () => clearTimeout(late));
    return true;
  };
}

/** Refuses a request. The connection is closed, because the rest of its body may still be on the way. */
function refuse(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): true {
  response.writeHead(status, { connection: "close", ...headers }).end();
  return true;
}

/**
 * Makes Node send the head and the body of a response in one write. Bolt writes them separately, which Node would send
 * in four pieces.
 */
function inOnePiece(response: ServerResponse): ServerResponse {
  const { writeHead, end } = response;
  let noted = false;
  return Object.assign(response, {
    // A response that came too late changes nothing about the one that was sent.
    end: (...body: Parameters<typeof end>) => (response.writableEnded ? response : end.apply(response, body)),
    writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
      if (response.headersSent) return response;
      if (noted) return writeHead.call(response, status);
      noted = true;
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
      return response;
    },
  });
}
