import { createHmac, randomUUID } from "node:crypto";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import type { Story } from "./story.ts";

/** A message event as Slack signs and posts it, with everything in it that varies from one delivery to the next. */
export type MessageEvent = {
  readonly from: string;
  readonly text: string;
  /** Of the message: the same for every delivery. */
  readonly ts: string;
  readonly subtype?: string;
  readonly more?: Readonly<Record<string, unknown>>;
};

/** Delivers it over HTTP under an event id of its own, and answers with the status. */
export async function deliver({ requestUrl }: Story, { from, text, ts, subtype, more }: MessageEvent): Promise<number> {
  const message = { type: "message", channel_type: "im", channel: `D${from.slice(1)}`, user: from, text, ts };
  const body = JSON.stringify({
    type: "event_callback",
    team_id: LOCAL_SLACK_IDENTITY.team.id,
    event_id: `Ev${randomUUID()}`,
    event: { ...message, event_ts: ts, ...(subtype && { subtype }), ...more },
  });
  const stamp = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  const hash = createHmac("sha256", LOCAL_SLACK_IDENTITY.app.signingSecret).update(`v0:${stamp}:${body}`).digest("hex");
  const headers = {
    "content-type": "application/json",
    "x-slack-request-timestamp": `${stamp}`,
    "x-slack-signature": `v0=${hash}`,
  };
  return (await fetch(requestUrl, { method: "POST", headers, body })).status;
}
