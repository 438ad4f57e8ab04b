import type { SurfaceRef } from "#kernel/id.ts";

/** A message of ours on Slack. */
export type SlackMessage = { readonly channel: string; readonly ts: string };

export function toRef({ channel, ts }: SlackMessage): SurfaceRef {
  return `${channel}:${ts}` as SurfaceRef;
}

/** Reads what {@link toRef} wrote. */
export function fromRef(ref: SurfaceRef): SlackMessage {
  const [channel = "", ts = ""] = ref.split(":");
  return { channel, ts };
}
