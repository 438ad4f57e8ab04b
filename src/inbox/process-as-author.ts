import { type Actor, asPerson, asReader, type Db, type PersonTx } from "#db/as.ts";
import { LastStatement } from "#db/last-statement.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { Log } from "#kernel/log.ts";
import type { InboxMessage } from "./inbox-message.ts";
import { listHeldMessageTexts, listMessageTexts, type MessageText } from "./message-texts.ts";
import type { InboxMessageHandler, InterpretedMessage } from "./port.ts";
import { markMessagesProcessed, type ProcessedMessage } from "./settle-messages.ts";

export type InboxOptions<Context, Meaning> = {
  readonly db: Db;
  readonly clock: Clock;
  readonly hearer: InboxMessageHandler<Context, Meaning>;
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
 * Loads one person's messages in a transaction as their author, interprets them outside any transaction, then acts on
 * all of them in a second transaction. Returns false without acting if some text has been erased or if row-level
 * security does not show it to this person.
 */
export async function processMessagesAsAuthor<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  author: Actor,
  arrivals: readonly InboxMessage[],
  stopping: AbortSignal,
): Promise<boolean> {
  const { db, clock, hearer, failpoint } = options;
  const [utterances, context] = await asReader(db, author, (tx) =>
    Promise.all([getUtterances(tx, arrivals), hearer.gather(tx, clock.now())]),
  );
  if (utterances.length !== arrivals.length || context === undefined) return false;
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(UNDERSTAND_WITHIN_MS)]);
  const understand = (texts: readonly MessageText[]) =>
    Promise.all(texts.map(async (each) => ({ ...each, meaning: await hearer.understand(each.text, context, signal) })));
  const understood = await understand(utterances);
  const waiting = understood.some(({ meaning }) => hearer.takesWaiting(meaning))
    ? await understand(await asReader(db, author, listHeldMessageTexts))
    : [];
  failpoint?.("after_understand");
  const acting = asPerson(db, author, async (tx) => {
    const acted = await actOnEach(options, tx, { arrivals, understood, waiting, context });
    failpoint?.("before_commit");
    return new LastStatement(markMessagesProcessed(tx, acted));
  });
  await acting.catch(async (error: unknown) => {
    await answerAlone(options, author, { arrivals, understood, context }).catch(() => undefined);
    throw error;
  });
  return true;
}

/** Answers what must be answered of these messages although acting on them failed. They are tried again later. */
async function answerAlone<Context, Meaning>(
  { db, clock, hearer, wake }: InboxOptions<Context, Meaning>,
  author: Actor,
  { arrivals, understood, context }: Omit<UnderstoodMessages<Context, Meaning>, "waiting">,
): Promise<void> {
  const urgent = understood.filter(({ meaning }) => hearer.isAnsweredAlone(meaning));
  if (urgent.length === 0) return;
  await asPerson(db, author, async (tx) => {
    for (const said of urgent) {
      const arrival = arrivals.find(({ utteranceId }) => utteranceId === said.id);
      await hearer.answerAlone(inReplyTo(tx, arrival), said, context, clock.now());
    }
  });
  wake();
}

/**
 * Returns the texts of the messages. If this process received all of them itself, it still has the texts in memory;
 * otherwise they are loaded from the database as their author.
 */
async function getUtterances(tx: PersonTx, arrivals: readonly InboxMessage[]): Promise<readonly MessageText[]> {
  const received = arrivals.flatMap(({ utteranceId: id, text, writtenAt }) =>
    text === undefined ? [] : [{ id, text, writtenAt }],
  );
  return received.length === arrivals.length ? received : listMessageTexts(tx, arrivals);
}

/**
 * Messages of one person that are acted on together, and the same person's messages on hold (`waiting`), which continue
 * an earlier message and can be processed as soon as that one is.
 */
type UnderstoodMessages<Context, Meaning> = {
  readonly arrivals: readonly InboxMessage[];
  readonly understood: readonly InterpretedMessage<Meaning>[];
  readonly waiting: readonly InterpretedMessage<Meaning>[];
  readonly context: Context;
};

/** The transaction in which this message is acted on: what answers it goes where it was written. */
const inReplyTo = (tx: PersonTx, arrival: InboxMessage | undefined): PersonTx =>
  arrival?.replyTo ? { ...tx, replyTo: arrival.replyTo } : tx;

/**
 * Acts on the messages in the order in which they were written. Any of them may be the earlier message for which a
 * message on hold waits; that message is then processed with it, and only once.
 */
async function actOnEach<Context, Meaning>(
  { clock, hearer }: InboxOptions<Context, Meaning>,
  tx: PersonTx,
  { arrivals, understood, waiting, context }: UnderstoodMessages<Context, Meaning>,
): Promise<readonly ProcessedMessage[]> {
  let left = waiting;
  const settled: ProcessedMessage[] = [];
  for (const arrival of arrivals) {
    const said = understood.find(({ id }) => id === arrival.utteranceId);
    if (!said) throw new Error("an arrival has no words");
    const held = left.filter(({ writtenAt }) => Temporal.Instant.compare(writtenAt, said.writtenAt) > 0);
    const acted = await hearer.act(inReplyTo(tx, arrival), { ...said, held, arrival, context }, clock.now());
    settled.push({ arrival, acted });
    if (acted.kind === "placed") left = left.filter(({ id }) => !acted.held.includes(id));
  }
  return settled;
}
