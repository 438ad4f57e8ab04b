import { createErrorReference } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";

/**
 * Runs what a person requested. If it fails, logs the error with a reference code and returns the reply that `answer`
 * builds with this code, so that the person can quote the code to the operator.
 */
export async function answerErrorWithReference<Result>(
  log: Log,
  doing: string,
  work: () => Promise<Result>,
  answer: (reference: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reference = createErrorReference();
    log.error({ event: "act.failed", err: error, reference, doing }, "An act failed.");
    return answer(reference);
  }
}

/** Lets a task finish in the background, after Slack got its acknowledgement; a failure is only logged. */
export function runInBackground(log: Log, doing: string, work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    log.warn({ event: "background.failed", err: error, doing }, "Background task failed."),
  );
}
