import { createHmac, randomUUID } from "node:crypto";
import { systemClock } from "#kernel/clock.ts";
import {
  type AppPayload,
  type AppResponse,
  type AppTransport,
  type RetryInfo,
  unansweredResponse,
} from "./transport.ts";

export type SignedHttpTransport = AppTransport & {
  /**
   * Sends the `url_verification` challenge with which Slack checks a new request URL; resolves to whether the app
   * returned the challenge.
   */
  verifyAddress(): Promise<boolean>;
};

type Options = { readonly requestUrl: string; readonly signingSecret: string; readonly answerWithinMs: number };

export function openSignedHttpTransport({ requestUrl, signingSecret, answerWithinMs }: Options): SignedHttpTransport {
  let reached = true;

  const post = async (type: string, body: string, retry?: RetryInfo): Promise<AppResponse> => {
    try {
      const response = await fetch(requestUrl, {
        method: "POST",
        headers: { "content-type": type, ...signatureOf(signingSecret, body), ...retryHeaders(retry) },
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(answerWithinMs),
      });
      reached = true;
      return await readAnswer(response);
    } catch (fault) {
      const late = fault instanceof DOMException && fault.name === "TimeoutError";
      reached = late;
      return unansweredResponse(late ? "http_timeout" : "connection_failed");
    }
  };

  return {
    connected: () => reached,
    send: (parcel, retry) => post(...encode(parcel), retry),
    async verifyAddress() {
      const challenge = randomUUID();
      const reply = await post(JSON_TYPE, JSON.stringify({ type: "url_verification", challenge }));
      return reply.kind === "acked" && JSON.stringify(reply.payload ?? "").includes(challenge);
    },
  };
}

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

function encode({ kind, body }: AppPayload): [type: string, body: string] {
  switch (kind) {
    case "event":
      return [JSON_TYPE, JSON.stringify(body)];
    case "command":
      return [
        FORM_TYPE,
        new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString(),
      ];
    case "interaction":
      return [FORM_TYPE, new URLSearchParams({ payload: JSON.stringify(body) }).toString()];
  }
}

function signatureOf(secret: string, body: string) {
  const timestamp = String(Math.floor(systemClock.now().epochMilliseconds / 1000));
  const hash = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${hash}` };
}

function retryHeaders(retry: RetryInfo | undefined): Record<string, string> {
  return retry ? { "x-slack-retry-num": String(retry.attempt), "x-slack-retry-reason": retry.reason } : {};
}

async function readAnswer(response: Response): Promise<AppResponse> {
  const text = await response.text();
  const final = response.headers.get("x-slack-no-retry") === "1";
  if (!response.ok) return { kind: "unanswered", reason: "http_error", final };
  const isJson = response.headers.get("content-type")?.includes("json");
  return { kind: "acked", payload: isJson ? JSON.parse(text) : text };
}
