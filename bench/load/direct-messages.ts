import { randomUUID } from "node:crypto";
import type { Cast } from "./help-commands.ts";
import { type SignedRequest, sign } from "./sign.ts";

/** Each message has a time of its own, also in the next run on the same database. */
let written = 0;

/** So many messages to Fieldbook, from everyone in turn. No two are the same one, and none opens a log. */
export function directMessages(cast: Cast, count: number): readonly SignedRequest[] {
  return Array.from({ length: count }, (_, index) =>
    sign(cast.signingSecret, "application/json", JSON.stringify(directMessage(cast, index))),
  );
}

/** Where the message at this place is written, and so where it is answered. */
export const channelOf = ({ people }: Cast, index: number): string => `D${people[index % people.length]?.slice(1)}`;

function directMessage(cast: Cast, index: number) {
  const { teamId, people } = cast;
  const user = people[index % people.length] ?? "";
  const ts = `${Math.floor(Date.now() / 1000)}.${String(written++ % 1_000_000).padStart(6, "0")}`;
  const channel = channelOf(cast, index);
  const event = {
    type: "message",
    channel_type: "im",
    user,
    team: teamId,
    text: "ayuda",
    ts,
    event_ts: ts,
    channel,
    client_msg_id: randomUUID(),
  };
  return {
    token: "gIkuvaNzQIHg97ATvDxqgjtO",
    team_id: teamId,
    api_app_id: "A0FIELDBOOK",
    event,
    type: "event_callback",
    event_id: `Ev${randomUUID()}`,
    event_time: 1763559000,
    authorizations: [
      { enterprise_id: null, team_id: teamId, user_id: "U0FIELDBOOK", is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: "4-eyJldCI6Im1lc3NhZ2UifQ",
  };
}
