import { asMachineWithin, type Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { toIdempotencyKey, tryParseNotice } from "#mentoring/notice.ts";
import { type PlanChange, takePlanChange } from "#mentoring/plan-again.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { deletePlannedReflectionThread } from "#mentoring/reflection/planned-thread.store.ts";
import {
  decideDeferredAnew,
  listNoticesBeyondWaiting,
  listWaitingNotices,
  type NoticeInPlan,
  withdrawNoticesOfPlan,
  writeNoticesOfPlan,
} from "#outbox/plan.ts";
import { choosePlannedQuestions } from "./choose-planned-questions.ts";
import { comparePlan, type PlanDifference } from "./compare-plan.ts";
import { decidePlan } from "./decide-plan.ts";
import { gatherPlanFacts } from "./gather-plan-facts.ts";
import { listPartners } from "./partners.store.ts";
import { PLANNED_KINDS } from "./planned.ts";

/**
 * Plans everything in the workspace: what time brings near, and whatever an act may have missed. Returns how many notices
 * were planned, moved or withdrawn, and questions chosen. Idempotent.
 */
export function planEverything(tx: Tx, now: Temporal.Instant, bank: QuestionBank): Promise<number> {
  return reconcile(tx, undefined, now, bank);
}

/**
 * Returns what plans again whatever depends on the facts that changed in a transaction, if any did, in the same
 * transaction. It runs under the machine role, because what other people are told depends on facts that the acting person
 * may not read.
 */
export function createPlanner(bank: QuestionBank): (tx: Tx) => Promise<void> {
  return async (tx) => {
    const change = takePlanChange(tx);
    if (!change) return;
    await asMachineWithin(tx, async (within) => {
      const readers = await listReaders(within, change);
      await decideDeferredAnew(within, readers, change.now);
      await reconcile(within, readers, change.now, bank);
    });
  };
}

/** Lists those for whom it is planned again; undefined for everyone. */
async function listReaders(tx: Tx, { readers, partnersOf }: PlanChange): Promise<readonly PersonId[] | undefined> {
  if (readers === "everyone") return undefined;
  return [...new Set([...readers, ...(await listPartners(tx, partnersOf))])];
}

/** How often it is decided what is planned, because a notice was taken up to be sent meanwhile. */
const MAX_ROUNDS = 3;

async function reconcile(
  tx: Tx,
  readers: readonly PersonId[] | undefined,
  now: Temporal.Instant,
  bank: QuestionBank,
): Promise<number> {
  let changed = 0;
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const { write, withdraw } = await compareWithFacts(tx, readers, now);
    const withdrawn = await withdrawNoticesOfPlan(tx, withdraw);
    await forgetQuestions(tx, withdrawn);
    changed += withdrawn.length;
    // The facts saw one of them before or while it was taken up: what follows from them would be said besides it.
    if (withdrawn.length < withdraw.length) continue;
    await writeNoticesOfPlan(tx, write, now);
    changed += write.length;
    break;
  }
  return changed + (await choosePlannedQuestions(tx, now, bank));
}

async function compareWithFacts(
  tx: Tx,
  readers: readonly PersonId[] | undefined,
  now: Temporal.Instant,
): Promise<PlanDifference> {
  const waiting = await listWaitingNotices(tx, PLANNED_KINDS, readers);
  const facts = await gatherPlanFacts(tx, readers, now);
  const wanted = decidePlan(facts, now).filter(({ to }) => readers?.includes(to) ?? true);
  const keys = wanted.map(({ notice }) => toIdempotencyKey(notice));
  return comparePlan(wanted, [...waiting, ...(await listNoticesBeyondWaiting(tx, keys, readers))], now);
}

/** Deletes the questions that were chosen for notices that are withdrawn, so that the Home tab does not show them. */
async function forgetQuestions(tx: Tx, withdrawn: readonly NoticeInPlan[]): Promise<void> {
  for (const row of withdrawn) {
    const notice = tryParseNotice(row);
    if (notice?.kind === "reflection.prompt") await deletePlannedReflectionThread(tx, notice.visit);
  }
}
