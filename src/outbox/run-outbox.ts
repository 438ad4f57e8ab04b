import { repeat } from "#kernel/repeat.ts";
import { type ClaimedNoticeBatch, claimBatch, createNoticeSender } from "./deliver-batch.ts";
import { lookForUncertainNotices } from "./look.ts";
import { MAX_NOTICES_PER_CLAIM, type OutboxOptions } from "./outbox-options.ts";

export type RunningOutbox = AsyncDisposable & {
  /** Looks for due notices at once instead of at the next poll, because a notice was just enqueued. */
  wake(): void;
};

const POLL_MS = 1_000;
const LOOK_EVERY_MS = 5_000;

/**
 * Delivers due notices until disposed. Polling every second is sufficient for correctness; `wake` only reduces the
 * delay.
 */
export function runOutbox<Said>(options: OutboxOptions<Said>): RunningOutbox {
  const sender = createNoticeSender(options);
  const sendings = new Set<Promise<void>>();
  /** Whether more notices may be due than the last claim was allowed to take. */
  let more = false;
  const onError = (error: unknown) =>
    options.log.error({ event: "outbox.failed", err: error }, "The outbox could not reach the database.");
  const onFailure = { onError, afterErrorMs: POLL_MS };

  function send(batch: ClaimedNoticeBatch): void {
    const sending = sender
      .send(batch)
      .catch(onError)
      .finally(() => {
        sendings.delete(sending);
        if (more) claiming.wake();
      });
    sendings.add(sending);
  }

  const claiming = repeat(async () => {
    const room = MAX_NOTICES_PER_CLAIM - sender.unsettled();
    const batch = room > 0 ? await claimBatch(options, room) : undefined;
    if (batch && batch.notices.length > 0) send(batch);
    more = !batch || batch.notices.length === room;
    return POLL_MS;
  }, onFailure);
  const looking = repeat(() => lookForUncertainNotices(options).then(() => LOOK_EVERY_MS), onFailure);
  return {
    wake: claiming.wake,
    async [Symbol.asyncDispose]() {
      await Promise.all([claiming.stop(), looking.stop()]);
      await Promise.all(sendings);
    },
  };
}
