import { createHmac } from "node:crypto";

/** A POST that Slack could have sent. */
export type SignedRequest = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Where Slack's requests go: Bolt's own default, and ours. */
const PATH = "/slack/events";

/** Signs as Slack does. A server takes it for five minutes from `at`. */
export function sign(secret: string, type: string, body: string, at = Temporal.Now.instant()): SignedRequest {
  const stamp = String(Math.floor(at.epochMilliseconds / 1000));
  const hash = createHmac("sha256", secret).update(`v0:${stamp}:${body}`).digest("hex");
  const headers = { "content-type": type, "x-slack-request-timestamp": stamp, "x-slack-signature": `v0=${hash}` };
  return { path: PATH, headers, body };
}

/** So many requests, going through the given ones in turn. */
export function repeat(requests: readonly SignedRequest[], count: number): readonly SignedRequest[] {
  return Array.from({ length: count }, (_, index) => requests[index % requests.length]).filter(
    (one) => one !== undefined,
  );
}
