/** The time was up before the work could commit. Thrown inside a transaction, it rolls the work back. */
export class TooLate extends Error {
  override readonly name = "TooLate";
}

/** Called right before a commit: throws {@link TooLate} when the time is up; from then on the time is not. */
export type Commits = () => void;

/**
 * Runs work that commits within so many milliseconds, or not at all: whoever waits gets {@link TooLate} at that moment,
 * and what has not committed by then never will.
 */
export async function within<T>(ms: number, work: (commits: Commits) => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const clock = { isUp: false };
  const timer = setTimeout(() => {
    clock.isUp = true;
    reject(new TooLate(`not done within ${ms} ms`));
  }, ms);
  const commits: Commits = () => {
    if (clock.isUp) throw new TooLate(`not committed within ${ms} ms`);
    clearTimeout(timer);
  };
  const working = work(commits);
  // When nobody waits for it any more, its failure is no news.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}
