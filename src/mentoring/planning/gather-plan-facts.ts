import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getProgrammeWeek } from "#mentoring/programme/calendar.store.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { gatherQuestionGate, type QuestionGateLookup } from "#mentoring/safeguarding/question-gate.ts";
import { type Coordinator, listCoordinators } from "./coordinators.store.ts";
import type { ProgrammeTime } from "./decide-digests.ts";
import { type DueCommitment, listDueCommitments } from "./due-commitments.store.ts";
import { type EndedLeave, listEndedLeaves } from "./ended-leaves.store.ts";
import { gatherWorkingHours, type WorkingHoursLookup } from "./gather-hours.ts";
import { listThreadsToRemindOf, type ThreadToRemindOf } from "./threads.store.ts";
import { listToldOfDays, type ToldOfDay } from "./told-of-days.store.ts";
import { listVisitNoticeFacts, type VisitNoticeFacts } from "./visit-facts.store.ts";

/** Everything that decides what is planned, as it stands at one moment. */
export type PlanFacts = {
  readonly visits: readonly VisitNoticeFacts[];
  readonly toldOfDays: readonly ToldOfDay[];
  readonly commitments: readonly DueCommitment[];
  readonly threads: readonly ThreadToRemindOf[];
  readonly leaves: readonly EndedLeave[];
  readonly coordinators: readonly Coordinator[];
  /** Absent while there is no programme. */
  readonly programme?: ProgrammeTime;
  readonly hoursOf: WorkingHoursLookup;
  readonly gateOf: QuestionGateLookup;
};

/**
 * Visits are considered if they started at most this long ago, or start at most {@link AHEAD} from now, which is more than
 * the longest break: a visit on the first day after it is announced on the last day before it.
 */
const BACK = { hours: 24 * 30 };
const AHEAD = { hours: 24 * 120 };

/**
 * Loads, under the machine role, what decides the planned notices of these people, or of everybody if none are given.
 * Facts about other people can be among it; what they are told does not follow from it.
 */
export async function gatherPlanFacts(
  tx: Tx,
  readers: readonly PersonId[] | undefined,
  now: Temporal.Instant,
): Promise<PlanFacts> {
  const [visits, toldOfDays, commitments, threads, leaves, coordinators] = await Promise.all([
    listVisitNoticeFacts(tx, now.subtract(BACK), now.add(AHEAD), readers),
    listToldOfDays(tx, now),
    listDueCommitments(tx, now, readers),
    listThreadsToRemindOf(tx, readers),
    listEndedLeaves(tx, now, readers),
    listCoordinators(tx, readers),
  ]);
  const [hoursOf, gateOf, programme, week] = await Promise.all([
    gatherWorkingHours(tx),
    gatherQuestionGate(tx, now),
    findProgramme(tx),
    getProgrammeWeek(tx),
  ]);
  const time = programme && { zone: programme.zone, firstDay: week.startsOn };
  const facts = { visits, toldOfDays, commitments, threads, leaves, coordinators, hoursOf, gateOf };
  return { ...facts, ...(time && { programme: time }) };
}
