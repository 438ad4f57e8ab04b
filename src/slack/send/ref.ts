import type { SurfaceRef } from "#kernel/id.ts";

/** Identifies a posted message by its channel id and `ts`. */
export type SlackMessage = { readonly channel: string; readonly ts: string };

export function formatRef({ channel, ts }: SlackMessage): SurfaceRef {
  return `${channel}:${ts}` as SurfaceRef;
}

/** Parses a reference written by {@link formatRef}. */
export function parseRef(ref: SurfaceRef): SlackMessage {
  const [channel = "", ts = ""] = ref.split(":");
  return { channel, ts };
}
