import { type Actor, asPerson, type Db, type PersonTx } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { Log } from "#kernel/log.ts";
import type { Arrival } from "./arrival.ts";
import type { Hearer, Understood } from "./port.ts";
import { settleArrival } from "./settle-arrival.ts";
import { readUtterances } from "./written-words.ts";

export type InboxOptions<Context, Meaning> = {
  readonly db: Db;
  readonly clock: Clock;
  readonly hearer: Hearer<Context, Meaning>;
  /** Identifies this process in the rows that it has claimed. */
  readonly owner: string;
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
  /** Wakes the outbox, since acting may have enqueued notices. */
  wake(): void;
};

/** Timeout of one call that interprets a message. */
const UNDERSTAND_WITHIN_MS = 10_000;

/**
 * Reads one person's messages in a transaction as their author, interprets them outside any transaction, then acts on
 * all of them in a second transaction. Returns false without acting if some text is erased or RLS does not show it to
 * this person.
 */
export async function actAsAuthor<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  author: Actor,
  arrivals: readonly Arrival[],
  stopping: AbortSignal,
): Promise<boolean> {
  const { db, clock, hearer, failpoint } = options;
  const read = await asPerson(db, author, async (tx) => {
    const utterances = await readUtterances(tx, arrivals);
    const areAllThere = arrivals.every(({ utteranceId }) => utterances.some(({ id }) => id === utteranceId));
    return areAllThere && { utterances, context: await hearer.gather(tx, clock.now()) };
  });
  if (!read) return false;
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(UNDERSTAND_WITHIN_MS)]);
  const understood = await Promise.all(
    read.utterances.map(async (utterance) => ({
      ...utterance,
      meaning: await hearer.understand(utterance.text, read.context, signal),
    })),
  );
  failpoint?.("after_understand");
  await asPerson(db, author, async (tx) => {
    await actOnEach(options, tx, arrivals, understood, read.context);
    failpoint?.("before_commit");
  });
  return true;
}

/**
 * Acts on the messages in the order in which they were written. A held message may be consumed together with any of
 * them, but only once.
 */
async function actOnEach<Context, Meaning>(
  { clock, hearer }: InboxOptions<Context, Meaning>,
  tx: PersonTx,
  arrivals: readonly Arrival[],
  understood: readonly Understood<Meaning>[],
  context: Context,
): Promise<void> {
  const arrived = new Set(arrivals.map(({ utteranceId }) => utteranceId));
  let waiting = understood.filter(({ id }) => !arrived.has(id));
  for (const arrival of arrivals) {
    const said = understood.find(({ id }) => id === arrival.utteranceId);
    if (!said) throw new Error("an arrival has no words");
    const held = waiting.filter(({ writtenAt }) => Temporal.Instant.compare(writtenAt, said.writtenAt) > 0);
    const acted = await hearer.act(tx, { ...said, held, arrival, context }, clock.now());
    await settleArrival(tx, arrival, acted);
    if (acted.kind === "placed") waiting = waiting.filter(({ id }) => !acted.held.includes(id));
  }
}
