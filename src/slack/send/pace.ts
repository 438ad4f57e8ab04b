import { setTimeout as pause } from "node:timers/promises";
import { monotonicMs } from "#kernel/clock.ts";

/** The methods of which Slack limits how often an installation may call them, and which notices need. */
export type PacedMethod = "chat.postMessage" | "chat.update" | "conversations.open" | "users.lookupByEmail";

/** So many calls at once, and one more each `everyMs`. */
type Limit = { readonly everyMs: number; readonly atOnce: number };

const perMinute = (calls: number, atOnce: number): Limit => ({ everyMs: 60_000 / calls, atOnce });

/**
 * Slack's limits for one installation (Web API rate limits, September 2026). It names no figure for all posts of a
 * workspace but "several hundred a minute"; what a person does is answered with posts too, so some room is left.
 */
const LIMITS: Readonly<Record<PacedMethod, Limit>> = {
  "chat.postMessage": perMinute(300, 20),
  "chat.update": perMinute(50, 20),
  "conversations.open": perMinute(50, 20),
  "users.lookupByEmail": perMinute(50, 20),
};
/** Slack takes one message a second in each conversation, and a short burst. */
const PER_CONVERSATION: Limit = { everyMs: 1_000, atOnce: 4 };

/** The longest wait before a call; whoever would wait longer comes back later, and makes room for others. */
const MAX_WAIT_MS = 3_000;

/**
 * Spreads the calls of one installation, so that Slack need not refuse any. `admit` waits until a call may be made; if
 * that is not within seconds, it returns after how many seconds to come back. `limited` stores what Slack itself said.
 */
export type Pace = {
  admit(method: PacedMethod, conversation?: string): Promise<{ readonly afterSeconds: number } | undefined>;
  limited(method: PacedMethod, retryAfterSeconds: number): void;
};

export type PaceClock = { readonly nowMs: () => number; readonly wait: (ms: number) => Promise<unknown> };

const REAL_TIME: PaceClock = { nowMs: monotonicMs, wait: (ms) => pause(ms, undefined, { ref: false }) };

export function createPace({ nowMs, wait }: PaceClock = REAL_TIME): Pace {
  /** By method or conversation: when the next call would be due if all were made at the allowed pace. */
  const dueMs = new Map<string, number>();
  const waitOf = (key: string, { everyMs, atOnce }: Limit) =>
    Math.max(0, (dueMs.get(key) ?? 0) - everyMs * (atOnce - 1) - nowMs());
  const take = (key: string, { everyMs }: Limit) => dueMs.set(key, Math.max(dueMs.get(key) ?? 0, nowMs()) + everyMs);
  const forget = () => {
    const now = nowMs();
    for (const [key, due] of dueMs) if (due <= now) dueMs.delete(key);
  };
  return {
    async admit(method, conversation) {
      const limits: (readonly [string, Limit])[] = [
        [method, LIMITS[method]],
        ...(conversation === undefined ? [] : [[conversation, PER_CONVERSATION] as const]),
      ];
      const waitMs = Math.max(...limits.map(([key, limit]) => waitOf(key, limit)));
      if (waitMs > MAX_WAIT_MS) return { afterSeconds: Math.ceil(waitMs / 1_000) };
      // The place is taken before the wait, so that those who come meanwhile stand behind.
      for (const [key, limit] of limits) take(key, limit);
      if (dueMs.size > MAX_REMEMBERED) forget();
      if (waitMs > 0) await wait(waitMs);
      return undefined;
    },
    limited(method, retryAfterSeconds) {
      const { everyMs, atOnce } = LIMITS[method];
      dueMs.set(method, nowMs() + retryAfterSeconds * 1_000 + everyMs * (atOnce - 1));
    },
  };
}

/** Conversations in which nothing was said for a while need no place. */
const MAX_REMEMBERED = 1_000;

/** A pace that lets everything pass at once, for tests whose people act faster than people do. */
export const UNPACED: Pace = { admit: async () => undefined, limited: () => undefined };
