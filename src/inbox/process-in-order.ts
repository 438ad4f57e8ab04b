import { type Actor, asMachine, asMachineIn } from "#db/as.ts";
import { monotonicMs } from "#kernel/clock.ts";
import { createErrorReference, type PersonId } from "#kernel/id.ts";
import { MESSAGE_LEASE_SECONDS } from "./claim-messages.ts";
import type { InboxMessage } from "./inbox-message.ts";
import {
  computeRetryDelaySeconds,
  MAX_MESSAGE_ATTEMPTS,
  SENDER_LOOKUP_INTERVAL_SECONDS,
  SenderLookupUnavailableError,
} from "./message-retry.ts";
import { type InboxOptions, processMessagesAsAuthor } from "./process-as-author.ts";
import * as settled from "./settle-messages.ts";

/** Whether the same person's next message may be processed now or has to wait. */
type Progress = "go_on" | "wait";

/** No message is started in the last 15 s of the lease, because another instance may claim it when the lease ends. */
const BEGIN_WITHIN_MS = (MESSAGE_LEASE_SECONDS - 15) * 1000;

/**
 * Processes one person's claimed messages in the order in which they were written. First all are processed in one
 * transaction; if that fails, each one in its own, so that a failing message does not roll back the others. A failing
 * message is retried until its attempts are used up, and the person's later messages wait for it.
 */
export async function processMessagesInOrder<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrivals: readonly InboxMessage[],
  stopping: AbortSignal,
): Promise<void> {
  const claimedAt = monotonicMs();
  if (arrivals.length > 1 && (await actTogether(options, arrivals, stopping))) return;
  let waits = false;
  for (const arrival of arrivals) {
    waits ||= stopping.aborted || monotonicMs() - claimedAt > BEGIN_WITHIN_MS;
    if (waits) await asMachine(options.db, (tx) => settled.releaseMessageClaim(tx, arrival));
    else waits = (await processMessage(options, arrival, stopping)) === "wait";
  }
}

/**
 * Acts on all messages in one transaction, but only first attempts of a known member. Returns false if nothing was
 * done.
 */
async function actTogether<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrivals: readonly InboxMessage[],
  stopping: AbortSignal,
): Promise<boolean> {
  const [first] = arrivals;
  if (!first?.author || arrivals.some(({ author, attempts }) => author !== first.author || attempts > 1)) return false;
  options.failpoint?.("after_hear");
  const author = { workspaceId: first.workspaceId, personId: first.author };
  const isDone = await processMessagesAsAuthor(options, author, arrivals, stopping).catch(() => false);
  if (isDone) options.wake();
  return isDone;
}

async function processMessage<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrival: InboxMessage,
  stopping: AbortSignal,
): Promise<Progress> {
  try {
    options.failpoint?.("after_hear");
    // The number of attempts, which each claim counts, exceeds the maximum only if the process crashed during every
    // attempt.
    if (arrival.attempts > MAX_MESSAGE_ATTEMPTS) throw new Error("no attempt at this arrival came to its end");
    const personId = arrival.author ?? (await recognise(options, arrival));
    const author = personId && { workspaceId: arrival.workspaceId, personId };
    if (author && !(await processMessagesAsAuthor(options, author, [arrival], stopping)))
      await leaveUnread(options, author, arrival);
    options.wake();
    return "go_on";
  } catch (error) {
    return afterFailure(options, arrival, stopping, error);
  }
}

/**
 * Identifies the sender of a message that came from a chat address which was unknown when it was received. A sender who
 * is not a member gets one reply, and the message is erased. Throws {@link SenderLookupUnavailableError} if Slack
 * cannot identify the sender now.
 */
async function recognise<Context, Meaning>(
  { db, hearer, log }: InboxOptions<Context, Meaning>,
  arrival: InboxMessage,
): Promise<PersonId | undefined> {
  const recognised = await hearer.recognise(arrival);
  if (recognised.kind === "unavailable")
    throw new SenderLookupUnavailableError("no profile", { cause: recognised.cause });
  const author = await asMachine(db, (tx) => settled.assignMessageToSender(tx, arrival));
  if (author) return author;
  if (recognised.kind === "member") throw new Error("a member's address is not theirs");
  if (await asMachine(db, (tx) => settled.eraseMessageOfStranger(tx, arrival)))
    await recognised
      .answer()
      .catch((error: unknown) =>
        log.warn({ event: "stranger.unanswered", err: error }, "A stranger was not answered."),
      );
  return undefined;
}

/**
 * Handles a message whose text could not be loaded as its author: the text was erased after 24 hours, or the author has
 * left the programme.
 */
async function leaveUnread<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  author: Actor,
  arrival: InboxMessage,
): Promise<void> {
  const still = await asMachine(options.db, (tx) => settled.assignMessageToSender(tx, arrival));
  if (still !== author.personId) return void (await recognise(options, arrival));
  await giveUp(
    options,
    { ...arrival, author: author.personId },
    new Error("the text was erased before it was acted on"),
  );
}

async function afterFailure<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  arrival: InboxMessage,
  stopping: AbortSignal,
  error: unknown,
): Promise<Progress> {
  const { db, log } = options;
  const fields = { kind: arrival.kind, attempts: arrival.attempts };
  if (error instanceof settled.LeaseLostError) log.warn({ event: "arrival.lease_lost", ...fields }, error.message);
  else if (stopping.aborted) await asMachine(db, (tx) => settled.releaseMessageClaim(tx, arrival));
  else if (error instanceof SenderLookupUnavailableError) {
    log.warn({ event: "author.unavailable", err: error, ...fields }, "An author is not recognised yet.");
    await asMachine(db, (tx) => settled.postponeMessage(tx, arrival, SENDER_LOOKUP_INTERVAL_SECONDS));
  } else if (arrival.attempts >= MAX_MESSAGE_ATTEMPTS) return giveUp(options, arrival, error);
  else {
    log.error(
      { event: "arrival.failed", err: error, ...fields },
      "An arrival could not be acted on; it is tried again.",
    );
    await asMachine(db, (tx) => settled.scheduleMessageRetry(tx, arrival, computeRetryDelaySeconds(arrival.attempts)));
  }
  return "wait";
}

/**
 * Gives up on a message: the text is kept until its 24 hours are over, and the sender gets a reference code that is
 * also in the log.
 */
async function giveUp<Context, Meaning>(
  { db, clock, hearer, log, wake }: InboxOptions<Context, Meaning>,
  arrival: InboxMessage,
  error: unknown,
): Promise<Progress> {
  const reference = createErrorReference();
  log.error({ event: "arrival.given_up", err: error, reference, kind: arrival.kind }, "An arrival was given up.");
  await asMachineIn(db, arrival.workspaceId, async (tx) => {
    const held = await settled.markMessageFailed(tx, arrival, reference);
    if (held && arrival.author) await hearer.excuse(tx, arrival.author, arrival, reference, clock.now());
  });
  wake();
  return "go_on";
}
