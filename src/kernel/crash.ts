/**
 * The moments between one durable step and the next, at which a failure test kills the process: facts and notices
 * written and not committed; notices claimed and not sent; said and not settled; settled and not committed.
 */
export const CRASH_POINTS = ["before_commit", "after_claim", "after_http", "before_settle"] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Told when such a moment is reached. */
export type Reached = (point: CrashPoint) => void;

/** Ends this process with SIGKILL at the wanted moment: no handler runs, nothing is flushed. */
export function crashAt(wanted: CrashPoint): Reached {
  return (point) => void (point === wanted && process.kill(process.pid, "SIGKILL"));
}
