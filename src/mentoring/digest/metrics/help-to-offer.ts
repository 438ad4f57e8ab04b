import type { LogsFacts } from "#mentoring/digest/facts.ts";
import type { CountSchoolDays } from "#mentoring/digest/school-days.ts";

/** A record is late when it comes more school days after the meeting; twice in four weeks is worth a word (domain M8). */
export const LATE_AFTER_DAYS = 5;
const LATE_OFTEN = 2;
/** A visit without a record is worth one when it is so many school days ago, and no longer when twice as many. */
export const UNLOGGED_AFTER_DAYS = 10;

export type Help = { readonly mentor: string; readonly late: number; readonly unlogged: number };

/** M8 by name: mentors for whom logging seems hard this week. Those late before are not named again for it. */
export function helpToOffer({ slow, unlogged }: LogsFacts, count: CountSchoolDays): Help[] {
  const late = slow.filter(({ endedOn, loggedOn }) => count(endedOn, loggedOn) > LATE_AFTER_DAYS);
  const byMentor = Map.groupBy(late, ({ mentorId }) => mentorId);
  const often = [...byMentor.values()]
    .filter((logs) => logs.length >= LATE_OFTEN && logs.some(({ inThisWeek }) => inThisWeek))
    .flatMap(([first, ...more]) => (first ? [{ ...first, late: more.length + 1, unlogged: 0 }] : []));
  const lacking = unlogged.map((one) => ({ ...one, late: 0, unlogged: one.visits }));
  const merged = Map.groupBy([...often, ...lacking], ({ mentorId }) => mentorId);
  return [...merged.values()]
    .map((of) => ({ mentor: of[0]?.mentor ?? "", late: sum(of, "late"), unlogged: sum(of, "unlogged") }))
    .toSorted((one, two) => two.late + two.unlogged - one.late - one.unlogged || one.mentor.localeCompare(two.mentor));
}

function sum(of: readonly Omit<Help, "mentor">[], what: "late" | "unlogged"): number {
  return of.reduce((total, one) => total + one[what], 0);
}
