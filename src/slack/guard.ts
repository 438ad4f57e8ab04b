import { createErrorReference } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";

/**
 * The error handler of this surface: logs the error with a reference, which `answer` shows to the person.
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

/** Runs a task in the background, after the acknowledgement; a failure is only logged. */
export function runInBackground(log: Log, doing: string, work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    log.warn({ event: "background.failed", err: error, doing }, "Background task failed."),
  );
}
