import type { Tx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { planQuestionAboutVisit } from "#mentoring/reflection/choose-question.ts";
import { gatherQuestionGate } from "#mentoring/safeguarding/question-gate.ts";
import { decideQuestionNotices } from "./decide-question-notices.ts";
import { decideVisitNotices } from "./decide-visit-notices.ts";
import { gatherWorkingHours } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import { listVisitNoticeFacts, type VisitNoticeFacts } from "./visit-facts.store.ts";

/** Visits are considered if they started at most this long ago, or start at most {@link AHEAD} from now. */
const BACK = { hours: 24 * 30 };
const AHEAD = { hours: 24 * 21 };

/**
 * Plans the notices of visits ahead of time, so that people can see them on the Home tab and cancel them. Returns the
 * number of planned notices.
 */
export async function planVisitNotices(tx: Tx, now: Temporal.Instant, bank: QuestionBank): Promise<number> {
  const visits = await listVisitNoticeFacts(tx, now.subtract(BACK), now.add(AHEAD));
  const hoursOf = await gatherWorkingHours(tx);
  const gateOf = await gatherQuestionGate(tx, now);
  const prompts = decideQuestionNotices(
    visits.filter(({ principal }) => gateOf(principal).isOpen),
    hoursOf,
    now,
  );
  const planned = await enqueuePlannedNotices(tx, [...decideVisitNotices(visits, hoursOf, now), ...prompts]);
  for (const visit of visits.filter((each) => lacksQuestion(each, prompts)))
    await planQuestionAboutVisit(tx, { visit, principal: visit.principal }, bank, now);
  return planned;
}

/**
 * Whether the notice with the question about a visit is planned, now or earlier, but no question has been chosen for it
 * yet.
 */
function lacksQuestion({ id, hasThread, promptWaits }: VisitNoticeFacts, prompts: readonly PlannedNotice[]): boolean {
  return !hasThread && (promptWaits || prompts.some(({ about }) => about === `visit:${id}`));
}

export async function enqueuePlannedNotices(tx: Tx, planned: readonly PlannedNotice[]): Promise<number> {
  for (const { to, notice, at, until, about } of planned)
    await notify(tx, to, notice, { at, about, ...(until && { until }) });
  return planned.length;
}
