/** The deadline passed before the work could commit. Thrown inside a transaction, it rolls the work back. */
export class DeadlineExceededError extends Error {
  override readonly name = "DeadlineExceededError";
}

/**
 * Called by the work right before it commits. Throws {@link DeadlineExceededError} if the deadline has passed, and
 * otherwise stops the timer.
 */
export type BeforeCommit = () => void;

/**
 * Runs work that commits within `ms` milliseconds or not at all. At the deadline the caller gets
 * {@link DeadlineExceededError} immediately, and work that has not committed by then is rolled back.
 */
export async function runWithin<T>(ms: number, work: (commits: BeforeCommit) => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const clock = { isUp: false };
  const timer = setTimeout(() => {
    clock.isUp = true;
    reject(new DeadlineExceededError(`not done within ${ms} ms`));
  }, ms);
  const commits: BeforeCommit = () => {
    if (clock.isUp) throw new DeadlineExceededError(`not committed within ${ms} ms`);
    clearTimeout(timer);
  };
  const working = work(commits);
  // After the deadline the caller no longer awaits `working`, so its rejection must not be reported as unhandled.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}
