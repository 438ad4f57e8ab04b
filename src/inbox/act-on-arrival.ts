import { type Actor, asMachine, asMachineIn, asPerson, type Db } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import { newReference, type PersonId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { Arrival } from "./arrival.ts";
import type { Hearer } from "./port.ts";
import { MAX_ATTEMPTS, waitAfter } from "./retry-arrival.ts";
import * as settled from "./settle-arrival.ts";
import { readUtterance, type Utterance } from "./utterance.ts";

export type InboxOptions<Context, Meaning> = {
  readonly db: Db;
  readonly clock: Clock;
  readonly hearer: Hearer<Context, Meaning>;
  /** Identifies this process in the rows that it has claimed. */
  readonly owner: string;
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
  /** Called when something may have been written to the outbox. */
  wake(): void;
};

/** Whether the same person's next message may be processed now. */
export type Progress = "go_on" | "wait";

/** Timeout of understanding in one attempt. */
const UNDERSTAND_WITHIN_MS = 10_000;

/** Processes one claimed arrival. On an exception it is retried until its attempts are used up. */
export async function actOnArrival<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrival: Arrival,
  stopping: AbortSignal,
): Promise<Progress> {
  try {
    options.failpoint?.("after_hear");
    // More claims than allowed attempts: each attempt ended with a crash of its process.
    if (arrival.attempts > MAX_ATTEMPTS) throw new Error("no attempt at this arrival came to its end");
    const author = arrival.author ?? (await recognise(options, arrival));
    if (author) await actAs(options, { workspaceId: arrival.workspaceId, personId: author }, arrival, stopping);
    options.wake();
    return "go_on";
  } catch (error) {
    return afterFailure(options, arrival, stopping, error);
  }
}

/** Resolves the writer if the address was unknown when the message arrived. A stranger gets one reply; nothing is kept. */
async function recognise<Context, Meaning>(
  { db, hearer, log }: InboxOptions<Context, Meaning>,
  arrival: Arrival,
): Promise<PersonId | undefined> {
  const recognised = await hearer.recognise(arrival);
  const author = await asMachine(db, (tx) => settled.recogniseAuthor(tx, arrival));
  if (author) return author;
  if (recognised.kind === "member") throw new Error("a member's address is not theirs");
  if (await asMachine(db, (tx) => settled.turnAway(tx, arrival)))
    await recognised
      .answer()
      .catch((error: unknown) =>
        log.warn({ event: "stranger.unanswered", err: error }, "A stranger was not answered."),
      );
  return undefined;
}

/** Reads the context as the author, understands outside any transaction, then acts as the author. */
async function actAs<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  author: Actor,
  arrival: Arrival,
  stopping: AbortSignal,
): Promise<void> {
  const { db, clock, hearer, failpoint } = options;
  const read = await asPerson(db, author, async (tx) => {
    const { utterance, held } = await readUtterance(tx, arrival);
    return utterance && { utterance, held, context: await hearer.gather(tx, clock.now()) };
  });
  if (!read) return leaveUnread(options, author, arrival);
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(UNDERSTAND_WITHIN_MS)]);
  const understood = async (utterance: Utterance) => ({
    ...utterance,
    meaning: await hearer.understand(utterance.text, read.context, signal),
  });
  const [said, held] = [await understood(read.utterance), await Promise.all(read.held.map(understood))];
  failpoint?.("after_understand");
  await asPerson(db, author, async (tx) => {
    const acted = await hearer.act(tx, { ...said, held, arrival, context: read.context }, clock.now());
    await settled.settleArrival(tx, arrival, acted);
    failpoint?.("before_commit");
  });
}

/** The words were erased after a day, or their author has left the programme. */
async function leaveUnread<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  author: Actor,
  arrival: Arrival,
): Promise<void> {
  const still = await asMachine(options.db, (tx) => settled.recogniseAuthor(tx, arrival));
  if (still !== author.personId) return void (await recognise(options, arrival));
  await asMachine(options.db, (tx) => settled.failArrival(tx, arrival, "erased"));
  options.log.error({ event: "arrival.erased", kind: arrival.kind }, "Words were erased before they were acted on.");
}

async function afterFailure<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrival: Arrival,
  stopping: AbortSignal,
  error: unknown,
): Promise<Progress> {
  const { db, log } = options;
  const fields = { kind: arrival.kind, attempts: arrival.attempts };
  if (error instanceof settled.LeaseLost) log.warn({ event: "arrival.lease_lost", ...fields }, error.message);
  else if (stopping.aborted) await asMachine(db, (tx) => settled.releaseArrival(tx, arrival));
  else if (arrival.attempts >= MAX_ATTEMPTS) return giveUp(options, arrival, error);
  else {
    log.error(
      { event: "arrival.failed", err: error, ...fields },
      "An arrival could not be acted on; it is tried again.",
    );
    await asMachine(db, (tx) => settled.retryArrival(tx, arrival, waitAfter(arrival.attempts)));
  }
  return "wait";
}

/** Gives up: the words stay for their day, and the author gets a reference that is in the log. */
async function giveUp<Context, Meaning>(
  { db, clock, hearer, log, wake }: InboxOptions<Context, Meaning>,
  arrival: Arrival,
  error: unknown,
): Promise<Progress> {
  const reference = newReference();
  log.error({ event: "arrival.given_up", err: error, reference, kind: arrival.kind }, "An arrival was given up.");
  await asMachineIn(db, arrival.workspaceId, async (tx) => {
    const held = await settled.failArrival(tx, arrival, reference);
    if (held && arrival.author) await hearer.excuse(tx, arrival.author, arrival, reference, clock.now());
  });
  wake();
  return "go_on";
}
