import type { WebClient } from "@slack/web-api";
import type { Member } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";

/** What the queue says of each notice, and how often it stands in Slack. */
export type Ledger = readonly Entry[];
export type Entry = {
  readonly key: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly attempts: number;
  readonly times: number;
};

/** Why a notice is dead that counts as said before the world began. */
export const SAID_BEFORE = "said before";

/** All that was ever taken up; what waits for its day is not yet meant to be said. */
export async function readLedger(
  { owner }: TestDatabase,
  client: WebClient,
  people: readonly Member[],
): Promise<Ledger> {
  const posted = new Map<unknown, number>();
  for (const { slackUserId } of people) {
    const history = { channel: `D${slackUserId.slice(1)}`, include_all_metadata: true, limit: 999 };
    const { messages = [], has_more } = await client.conversations.history(history);
    if (has_more) throw new Error("a conversation is longer than what is counted");
    for (const { metadata } of messages) {
      const key = (metadata?.event_payload as { key?: string } | undefined)?.key;
      if (key) posted.set(key, (posted.get(key) ?? 0) + 1);
    }
  }
  const { rows } = await owner.query<Entry>(
    "select key, kind, state, reason, owner, attempts from machine.outbox where state <> 'ready' and reason is distinct from $1 order by key",
    [SAID_BEFORE],
  );
  return rows.map((row) => ({ ...row, times: posted.get(row.key) ?? 0 }));
}

export type Tally = { readonly once: number; readonly twice: readonly string[]; readonly never: readonly string[] };

/** How often each notice that had to be said was said. */
export function tallyOf(ledger: Ledger): Tally {
  const asked = countBy(ledger.flatMap((entry) => (entry.times > 0 ? visitsAskedAbout(entry) : [])));
  const isAskedWithOthers = (entry: Entry) =>
    isReplaced(entry) && visitsAskedAbout(entry).every((visit) => asked[visit]);
  const never = ledger.filter((entry) => entry.times === 0 && !hadNotToBePosted(entry) && !isAskedWithOthers(entry));
  return {
    once: ledger.filter(({ times }) => times === 1).length,
    twice: [
      ...ledger.flatMap(({ key, times }) => (times > 1 ? [`${key} ×${times}`] : [])),
      ...Object.entries(asked).flatMap(([visit, times]) => (times > 1 ? [`how ${visit} went ×${times}`] : [])),
    ],
    never: never.map(({ key, state, reason }) => `${key} (${state}: ${reason})`),
  };
}

/** The visits of which a notice asks how they went: one, or several in one message. */
export function visitsAskedAbout({ kind, key }: Pick<Entry, "kind" | "key">): string[] {
  return kind === "visit.ended" || kind === "visits.ended" ? (key.split(":").at(-1) ?? "").split(",") : [];
}

/** Whether the plan replaced it before it was sent, as a question about one visit by one about several. */
const isReplaced = ({ kind, state, reason }: Entry) =>
  visitsAskedAbout({ kind, key: "" }).length > 0 && state === "dead" && reason === "withdrawn: no longer planned";

/** A turn of a conversation may only change a message in place, or say nothing because a later one says it all. */
function hadNotToBePosted({ kind, state, reason }: Entry): boolean {
  if (kind !== "session.turn") return false;
  return state === "sent" || (state === "dead" && reason?.startsWith("obsolete: ") === true);
}

export function countBy(words: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

export function spreadOf(figures: readonly number[]) {
  const sorted = figures.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) };
}

/** Prints what was counted, a line a figure. */
export function report(what: string, figures: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(figures).map(([name, figure]) => `  ${name}: ${JSON.stringify(figure)}`);
  process.stdout.write(`\n${[what, ...lines].join("\n")}\n`);
}
