import { setTimeout as pause } from "node:timers/promises";
import { BATCH, type ClaimedBatch, claimBatch, createNoticeSender, type OutboxOptions } from "./deliver-batch.ts";
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

  const sender = createNoticeSender(options);
  /** Whether more notices may be due than there was room for. */
  let more = false;
  const sendings = new Set<Promise<void>>();

  function send(batch: ClaimedBatch): void {
    const sending = sender
      .send(batch)
      .catch(logUnreachable)
      .finally(() => {
        sendings.delete(sending);
        if (more) woken.abort();
      });
    sendings.add(sending);
  }

  const claiming = forever(async () => {
    woken = new AbortController();
    const room = BATCH - sender.unsettled();
    const batch = room > 0 ? await claimBatch(options, room) : undefined;
    if (batch && batch.notices.length > 0) send(batch);
    more = !batch || batch.notices.length === room;
    await rest(POLL_MS);
  });
  const looking = forever(async () => {
    await lookForUncertainNotices(options);
    await pause(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
  });

  async function forever(round: () => Promise<void>) {
    while (!stopping.signal.aborted) {
      await round().catch(async (error: unknown) => {
        logUnreachable(error);
        await pause(POLL_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      });
    }
  }

  function logUnreachable(error: unknown): void {
    options.log.error({ event: "outbox.failed", err: error }, "The outbox could not reach the database.");
  }

  return {
    wake: () => woken.abort(),
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await Promise.all([claiming, looking]);
      await Promise.all(sendings);
    },
  };
}
