import type { SurfaceRef } from "#kernel/id.ts";
import { formatMessageRef } from "#slack/send/ref.ts";

type InThread = { readonly channel: string; readonly ts: string; readonly thread_ts?: string | undefined };

/** The first message of the reply thread in which a message was written. Slack calls that first message so too. */
export function readReplyTo(event: { readonly channel: string; readonly ts: string }): {
  readonly replyTo?: SurfaceRef;
} {
  const { channel, ts, thread_ts }: InThread = event;
  return thread_ts && thread_ts !== ts ? { replyTo: formatMessageRef({ channel, ts: thread_ts }) } : {};
}
