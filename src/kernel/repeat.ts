export type Repetition = {
  /** Ends the current pause; if a run is in progress, the pause after it is skipped. */
  wake(): void;
  /** Ends the repetition; resolves when the run in progress has ended. */
  stop(): Promise<void>;
};

export type RepeatOptions = {
  readonly onError: (error: unknown) => void;
  /** The pause after a run that failed, in milliseconds. */
  readonly afterErrorMs: number;
};

/**
 * Calls `run` again and again until it is stopped. `run` returns how many milliseconds to pause before the next call.
 */
export function repeat(run: () => Promise<number>, { onError, afterErrorMs }: RepeatOptions): Repetition {
  let isStopped = false;
  let isWoken = false;
  let endPause = () => undefined as undefined;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (isWoken || isStopped) return resolve();
      const timer = setTimeout(resolve, ms);
      endPause = () => {
        clearTimeout(timer);
        return void resolve();
      };
    });

  const repeated = (async () => {
    while (!isStopped) {
      isWoken = false;
      const ms = await run().catch((error: unknown) => {
        onError(error);
        return afterErrorMs;
      });
      await pause(ms);
    }
  })();

  return {
    wake() {
      isWoken = true;
      endPause();
    },
    async stop() {
      isStopped = true;
      endPause();
      await repeated;
    },
  };
}
