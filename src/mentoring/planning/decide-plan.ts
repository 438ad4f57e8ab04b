import { decideClosedDayNotices } from "./decide-closed-days.ts";
import { decideCommitmentChecks } from "./decide-commitment-checks.ts";
import { decideDigests } from "./decide-digests.ts";
import { decideHowItWentQuestions } from "./decide-how-it-went.ts";
import { decideLeaveEnds } from "./decide-leave-ends.ts";
import { decideQuestionNotices } from "./decide-question-notices.ts";
import { decideQuestionReminders } from "./decide-question-reminders.ts";
import { decideVisitNotices } from "./decide-visit-notices.ts";
import type { PlanFacts } from "./gather-plan-facts.ts";
import type { PlannedNotice } from "./planned.ts";

/** Decides everything that these facts ask to be planned at this moment. A pure function; see {@link PLANNED_KINDS}. */
export function decidePlan(facts: PlanFacts, now: Temporal.Instant): PlannedNotice[] {
  const { visits, hoursOf, gateOf, programme } = facts;
  const asked = visits.filter(({ principal }) => gateOf(principal).isOpen);
  return [
    ...decideVisitNotices(visits, hoursOf, now),
    ...decideHowItWentQuestions(visits, hoursOf, now),
    ...decideClosedDayNotices(visits, facts.toldOfDays, hoursOf, now),
    ...decideQuestionNotices(asked, hoursOf, now),
    ...decideQuestionReminders(facts.threads, hoursOf, now),
    ...decideCommitmentChecks(facts.commitments, hoursOf, now),
    ...decideLeaveEnds(facts.leaves, hoursOf, now),
    ...facts.coordinators.flatMap((coordinator) => (programme ? decideDigests(coordinator, programme, now) : [])),
  ];
}
