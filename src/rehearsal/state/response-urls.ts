import { systemClock } from "#kernel/clock.ts";
import { createSlackId } from "#rehearsal/slack-id.ts";

/**
 * Where a reply to a `response_url` goes: to a conversation and, if the URL was issued for a pressed element, to the
 * message with that element.
 */
export type ResponseUrlTarget = { readonly channel: string; readonly ts: string | null };

/** The response URLs that were issued. As on Slack, each can be used 5 times within 30 minutes. */
export type ResponseUrls = {
  issue(replyTo: ResponseUrlTarget): string;
  use(id: string): ResponseUrlTarget | "used_url" | "expired_url";
};

const USES = 5;
const REMEMBERED = 1000;

export function createResponseUrls(livesMs: number): ResponseUrls {
  const issued = new Map<string, { replyTo: ResponseUrlTarget; issuedAt: Temporal.Instant; uses: number }>();
  return {
    issue(replyTo) {
      const id = createSlackId("R");
      issued.set(id, { replyTo, issuedAt: systemClock.now(), uses: 0 });
      for (const oldest of [...issued.keys()].slice(0, -REMEMBERED)) issued.delete(oldest);
      return id;
    },
    use(id) {
      const known = issued.get(id);
      if (!known || known.issuedAt.until(systemClock.now()).total("milliseconds") > livesMs) return "expired_url";
      known.uses += 1;
      return known.uses > USES ? "used_url" : known.replyTo;
    },
  };
}
