import { type Actor, asMachine, asMachineIn } from "#db/as.ts";
import { monotonicMs } from "#kernel/clock.ts";
import { createErrorReference, type PersonId } from "#kernel/id.ts";
import { actAsAuthor, type InboxOptions } from "./act-as-author.ts";
import type { Arrival } from "./arrival.ts";
import { LEASE_SECONDS } from "./claim-arrivals.ts";
import { AuthorUnavailable, MAX_ATTEMPTS, RECOGNISE_AGAIN_SECONDS, waitAfter } from "./retry-arrival.ts";
import * as settled from "./settle-arrival.ts";

/** Whether the same person's next message may be processed now or has to wait. */
type Progress = "go_on" | "wait";

/** No message is started in the last 15 s of the lease, because another instance may claim it when the lease ends. */
const BEGIN_WITHIN_MS = (LEASE_SECONDS - 15) * 1000;

/**
 * Processes one person's claimed messages in the order of writing: first all in one transaction; if that fails, one by
 * one, so that a failing message does not roll back the others. A failing message is retried until its attempts are
 * used up, and the person's later messages wait for it.
 */
export async function actInOrder<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrivals: readonly Arrival[],
  stopping: AbortSignal,
): Promise<void> {
  const claimedAt = monotonicMs();
  if (arrivals.length > 1 && (await actTogether(options, arrivals, stopping))) return;
  let waits = false;
  for (const arrival of arrivals) {
    waits ||= stopping.aborted || monotonicMs() - claimedAt > BEGIN_WITHIN_MS;
    if (waits) await asMachine(options.db, (tx) => settled.releaseArrival(tx, arrival));
    else waits = (await actOnArrival(options, arrival, stopping)) === "wait";
  }
}

/**
 * Acts on all messages in one transaction, but only first attempts of a known member. Returns false if nothing was
 * done.
 */
async function actTogether<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrivals: readonly Arrival[],
  stopping: AbortSignal,
): Promise<boolean> {
  const [first] = arrivals;
  if (!first?.author || arrivals.some(({ author, attempts }) => author !== first.author || attempts > 1)) return false;
  options.failpoint?.("after_hear");
  const author = { workspaceId: first.workspaceId, personId: first.author };
  const isDone = await actAsAuthor(options, author, arrivals, stopping).catch(() => false);
  if (isDone) options.wake();
  return isDone;
}

async function actOnArrival<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrival: Arrival,
  stopping: AbortSignal,
): Promise<Progress> {
  try {
    options.failpoint?.("after_hear");
    // The claim count exceeds the attempt limit only if the process crashed during every attempt.
    if (arrival.attempts > MAX_ATTEMPTS) throw new Error("no attempt at this arrival came to its end");
    const personId = arrival.author ?? (await recognise(options, arrival));
    const author = personId && { workspaceId: arrival.workspaceId, personId };
    if (author && !(await actAsAuthor(options, author, [arrival], stopping)))
      await leaveUnread(options, author, arrival);
    options.wake();
    return "go_on";
  } catch (error) {
    return afterFailure(options, arrival, stopping, error);
  }
}

/**
 * Resolves the sender if the address was unknown when the message arrived. An unknown sender gets one reply, and their
 * message is erased. Throws {@link AuthorUnavailable} if Slack cannot identify the sender now.
 */
async function recognise<Context, Meaning>(
  { db, hearer, log }: InboxOptions<Context, Meaning>,
  arrival: Arrival,
): Promise<PersonId | undefined> {
  const recognised = await hearer.recognise(arrival);
  if (recognised.kind === "unavailable") throw new AuthorUnavailable("no profile", { cause: recognised.cause });
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

/**
 * Handles a message that its author cannot read: the text was erased after 24 hours, or the author has left the
 * programme.
 */
async function leaveUnread<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  author: Actor,
  arrival: Arrival,
): Promise<void> {
  const still = await asMachine(options.db, (tx) => settled.recogniseAuthor(tx, arrival));
  if (still !== author.personId) return void (await recognise(options, arrival));
  await giveUp(
    options,
    { ...arrival, author: author.personId },
    new Error("the text was erased before it was acted on"),
  );
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
  else if (error instanceof AuthorUnavailable) {
    log.warn({ event: "author.unavailable", err: error, ...fields }, "An author is not recognised yet.");
    await asMachine(db, (tx) => settled.postponeArrival(tx, arrival, RECOGNISE_AGAIN_SECONDS));
  } else if (arrival.attempts >= MAX_ATTEMPTS) return giveUp(options, arrival, error);
  else {
    log.error(
      { event: "arrival.failed", err: error, ...fields },
      "An arrival could not be acted on; it is tried again.",
    );
    await asMachine(db, (tx) => settled.retryArrival(tx, arrival, waitAfter(arrival.attempts)));
  }
  return "wait";
}

/**
 * Gives up on a message: the text is kept until its 24 hours are over, and the sender gets a reference code that is
 * also in the log.
 */
async function giveUp<Context, Meaning>(
  { db, clock, hearer, log, wake }: InboxOptions<Context, Meaning>,
  arrival: Arrival,
  error: unknown,
): Promise<Progress> {
  const reference = createErrorReference();
  log.error({ event: "arrival.given_up", err: error, reference, kind: arrival.kind }, "An arrival was given up.");
  await asMachineIn(db, arrival.workspaceId, async (tx) => {
    const held = await settled.failArrival(tx, arrival, reference);
    if (held && arrival.author) await hearer.excuse(tx, arrival.author, arrival, reference, clock.now());
  });
  wake();
  return "go_on";
}
