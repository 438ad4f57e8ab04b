import type { SurfaceRef } from "#kernel/id.ts";

/** Identifies a posted message by its channel id and `ts`. */
export type SlackMessage = { readonly channel: string; readonly ts: string };

export function formatMessageRef({ channel, ts }: SlackMessage): SurfaceRef {
  return `${channel}:${ts}` as SurfaceRef;
}

/** Parses a message reference that {@link formatMessageRef} wrote. */
export function parseMessageRef(ref: SurfaceRef): SlackMessage {
  const [channel = "", ts = ""] = ref.split(":");
  return { channel, ts };
}
