/**
 * The points in the processing of messages and notices, each between two durable steps, at which a crash test kills the
 * process: a message stored but not interpreted; interpreted but not acted on; facts and notices written but not
 * committed; notices claimed but not sent; sent but the outcome not stored; outcome stored but not committed.
 */
export const FAILPOINTS = [
  "after_hear",
  "after_understand",
  "before_commit",
  "after_claim",
  "after_http",
  "before_settle",
] as const;
export type FailpointName = (typeof FAILPOINTS)[number];

/** Called at each failpoint with its name; absent outside crash tests. */
export type Failpoint = (name: FailpointName) => void;

/**
 * Creates a callback that kills this process with SIGKILL at one failpoint: no exit handler runs and nothing is
 * flushed.
 */
export function createCrashingFailpoint(wanted: FailpointName): Failpoint {
  return (name) => void (name === wanted && process.kill(process.pid, "SIGKILL"));
}
