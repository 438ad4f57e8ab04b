import { z } from "zod";
import { systemClock } from "#kernel/clock.ts";
import { toSlackMessage } from "#rehearsal/payload/message.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import { microsOf } from "#rehearsal/state/ts.ts";
import { flag, method, number, refuse, type Slack } from "./method.ts";

export const open = method(
  "bot",
  z.object({ users: z.string().optional(), channel: z.string().optional(), return_im: flag }),
  ({ workspace }, { users, channel }) => {
    const person = users ? workspace.people.find(users) : workspace.people.findByChannel(channel ?? "");
    if (!person) return refuse(users ? "user_not_found" : "channel_not_found");
    if (person.deleted) return refuse("user_disabled");
    return { ok: true, channel: { id: workspace.people.channelOf(person.id), user: person.id, is_im: true } };
  },
);

export const info = method("bot", z.object({ channel: z.string() }), ({ workspace }, { channel }) => {
  const person = workspace.people.findByChannel(channel);
  if (!person) return refuse("channel_not_found");
  const about = { id: channel, user: person.id, is_im: true, is_user_deleted: person.deleted, is_org_shared: false };
  return { ok: true, channel: { ...about, created: 0, is_archived: false, context_team_id: workspace.team.id } };
});

const timestamp = z.string().regex(/^\d+(\.\d+)?$/);

export const history = method(
  "bot",
  z.object({
    channel: z.string(),
    oldest: timestamp.default("0"),
    latest: timestamp.default("9999999999"),
    inclusive: flag,
    limit: number.max(999).default(100),
    cursor: timestamp.optional().or(z.literal("").transform(() => undefined)),
    include_all_metadata: flag,
  }),
  (slack, { channel, oldest, latest, inclusive, limit, cursor, include_all_metadata }) => {
    const { workspace } = slack;
    if (!workspace.people.findByChannel(channel)) return refuse("channel_not_found");
    const [from, to] = [microsOf(oldest), microsOf(cursor ?? latest)];
    const isSince = (ts: string) => (inclusive ? microsOf(ts) >= from : microsOf(ts) > from);
    const isUntil = (ts: string) => (inclusive && !cursor ? microsOf(ts) <= to : microsOf(ts) < to);
    const found = visible(slack, channel)
      .filter(({ ts }) => isSince(ts) && isUntil(ts))
      .toReversed();
    const page = found.slice(0, limit);
    const has_more = found.length > limit;
    return {
      ok: true,
      messages: page.map((message) => toSlackMessage(workspace, message, include_all_metadata)),
      has_more,
      response_metadata: { next_cursor: has_more ? (page.at(-1)?.ts ?? "") : "" },
    };
  },
);

/** Lists the messages in the history: no ephemeral ones and, with an injected lag, none accepted within that lag. */
function visible({ workspace, faults }: Slack, channel: string): readonly Message[] {
  const shownUpTo = systemClock.now().subtract({ milliseconds: faults.lagMs() });
  return workspace.messages
    .list(channel)
    .filter(({ ephemeral, acceptedAt }) => !ephemeral && Temporal.Instant.compare(acceptedAt, shownUpTo) <= 0);
}
