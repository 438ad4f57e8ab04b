import { z } from "zod";
import { systemClock } from "#kernel/clock.ts";
import { toSlackMessage } from "#rehearsal/payload/message.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import { parseTsToMicros } from "#rehearsal/state/ts.ts";
import {
  booleanArgumentSchema,
  createMethod,
  errorResponse,
  numberArgumentSchema,
  type WebApiContext,
} from "./method.ts";

export const conversationsOpen = createMethod(
  "bot",
  z.object({ users: z.string().optional(), channel: z.string().optional(), return_im: booleanArgumentSchema }),
  ({ workspace }, { users, channel }) => {
    const person = users ? workspace.people.find(users) : workspace.people.findByChannel(channel ?? "");
    if (!person) return errorResponse(users ? "user_not_found" : "channel_not_found");
    if (person.deleted) return errorResponse("user_disabled");
    return { ok: true, channel: { id: workspace.people.channelOf(person.id), user: person.id, is_im: true } };
  },
);

export const conversationsInfo = createMethod(
  "bot",
  z.object({ channel: z.string() }),
  ({ workspace }, { channel }) => {
    const person = workspace.people.findByChannel(channel);
    if (!person) return errorResponse("channel_not_found");
    const about = { id: channel, user: person.id, is_im: true, is_user_deleted: person.deleted, is_org_shared: false };
    return { ok: true, channel: { ...about, created: 0, is_archived: false, context_team_id: workspace.team.id } };
  },
);

const timestamp = z.string().regex(/^\d+(\.\d+)?$/);

export const conversationsHistory = createMethod(
  "bot",
  z.object({
    channel: z.string(),
    oldest: timestamp.default("0"),
    latest: timestamp.default("9999999999"),
    inclusive: booleanArgumentSchema,
    limit: numberArgumentSchema.max(999).default(100),
    cursor: timestamp.optional().or(z.literal("").transform(() => undefined)),
    include_all_metadata: booleanArgumentSchema,
  }),
  (slack, { channel, oldest, latest, inclusive, limit, cursor, include_all_metadata }) => {
    const { workspace } = slack;
    if (!workspace.people.findByChannel(channel)) return errorResponse("channel_not_found");
    const [from, to] = [parseTsToMicros(oldest), parseTsToMicros(cursor ?? latest)];
    const isSince = (ts: string) => (inclusive ? parseTsToMicros(ts) >= from : parseTsToMicros(ts) > from);
    const isUntil = (ts: string) => (inclusive && !cursor ? parseTsToMicros(ts) <= to : parseTsToMicros(ts) < to);
    const found = visible(slack, channel)
      .filter(({ threadTs }) => threadTs === null)
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

/** The first message of a thread, and its replies, the oldest first. The history shows no replies. */
export const conversationsReplies = createMethod(
  "bot",
  z.object({
    channel: z.string(),
    ts: z.string(),
    limit: numberArgumentSchema,
    include_all_metadata: booleanArgumentSchema,
  }),
  (slack, { channel, ts, limit, include_all_metadata }) => {
    const { workspace } = slack;
    if (!workspace.messages.find(channel, ts)) return errorResponse("thread_not_found");
    const found = visible(slack, channel).filter((message) => message.ts === ts || message.threadTs === ts);
    const messages = found.slice(0, limit).map((message) => toSlackMessage(workspace, message, include_all_metadata));
    return { ok: true, messages, has_more: found.length > limit, response_metadata: { next_cursor: "" } };
  },
);

/**
 * Lists the messages of a conversation that its history shows. Ephemeral messages are left out and, if a test delays
 * the history, so are messages that are newer than this delay.
 */
function visible({ workspace, faults }: WebApiContext, channel: string): readonly Message[] {
  const shownUpTo = systemClock.now().subtract({ milliseconds: faults.lagMs() });
  return workspace.messages
    .list(channel)
    .filter(({ ephemeral, acceptedAt }) => !ephemeral && Temporal.Instant.compare(acceptedAt, shownUpTo) <= 0);
}
