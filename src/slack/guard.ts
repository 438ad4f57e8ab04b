import { newReference } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";

/**
 * The one error handler of this surface: the error goes to the log under a reference, and `answer` says that same
 * reference to the person.
 */
export async function guard<Result>(
  log: Log,
  doing: string,
  work: () => Promise<Result>,
  answer: (reference: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reference = newReference();
    log.error({ event: "act.failed", err: error, reference, doing }, "An act failed.");
    return answer(reference);
  }
}

/** Runs after the acknowledgement: worth doing, and nothing is lost when it fails. */
export function inBackground(log: Log, doing: string, work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    log.warn({ event: "background.failed", err: error, doing }, "Background task failed."),
  );
}
