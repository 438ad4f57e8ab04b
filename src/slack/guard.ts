import { newReference } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";

/**
 * The one place where a fault of ours on this surface ends: in the log under a reference, and before the person as
 * that same reference. What they get to read is `answer`'s.
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
    log.error({ err: error, reference, doing }, "An act failed.");
    return answer(reference);
  }
}

/** After the answer is given: worth doing, and nothing is lost when it fails. */
export function afterwards(log: Log, doing: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => log.warn({ err: error, doing }, "Something of little weight failed."));
}
