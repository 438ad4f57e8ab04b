import { setTimeout as pause } from "node:timers/promises";
import { BATCH, deliverDueNotices, type OutboxOptions } from "./deliver-batch.ts";
import { lookForUncertainNotices } from "./look.ts";

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
  const stopping = new AbortController();
  let woken = new AbortController();
  const rest = (ms: number) =>
    pause(ms, undefined, { signal: AbortSignal.any([woken.signal, stopping.signal]) }).catch(() => undefined);

  const delivering = forever(async () => {
    woken = new AbortController();
    // If the batch was not full, no further notice is due now; otherwise the next batch follows at once.
    if ((await deliverDueNotices(options)) < BATCH) await rest(POLL_MS);
  });
  const looking = forever(async () => {
    await lookForUncertainNotices(options);
    await pause(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
  });

  async function forever(round: () => Promise<void>) {
    while (!stopping.signal.aborted) {
      await round().catch(async (error: unknown) => {
        options.log.error({ event: "outbox.failed", err: error }, "The outbox could not reach the database.");
        await pause(POLL_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      });
    }
  }

  return {
    wake: () => woken.abort(),
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await Promise.all([delivering, looking]);
    },
  };
}
