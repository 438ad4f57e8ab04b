import type { Tx } from "#db/as.ts";
import type { PersonId, ReflectionThreadId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { listThreadsSinceFrequencyQuestion, type RecentReflectionThread } from "./threads.store.ts";

/** Number of questions in a row without an answer after which the person is asked how often they want to be asked. */
const IN_A_ROW = 3;

/**
 * Asks principals whose question just expired how often they want to be asked, if several of their questions in a row
 * went unanswered. It asks once per series of unanswered questions.
 */
export async function notifyFrequencyQuestion(
  tx: Tx,
  principals: readonly PersonId[],
  now: Temporal.Instant,
): Promise<void> {
  for (const principal of principals) {
    const thread = decideRhythm(await listThreadsSinceFrequencyQuestion(tx, principal, IN_A_ROW));
    if (!thread) continue;
    await notify(tx, principal, { kind: "reflection.rhythm", thread }, { at: now, about: `thread:${thread}` });
  }
}

/**
 * Returns the newest reflection thread if the last {@link IN_A_ROW} threads all expired without an answer. Its id
 * identifies this series of unanswered questions.
 */
function decideRhythm(newest: readonly RecentReflectionThread[]): ReflectionThreadId | undefined {
  const isRun = newest.length === IN_A_ROW && newest.every(({ unanswered }) => unanswered);
  return isRun ? newest[0]?.id : undefined;
}
