import type { PersonId } from "#kernel/id.ts";
import type { LogsFacts } from "#mentoring/digest/facts.ts";

/** A record is late when it comes more school days after the meeting (domain M8). */
export const LATE_AFTER_DAYS = 5;
/** So many of them in so long are worth a word. */
const OFTEN = 2;
export const LATE_WITHIN = { weeks: 4 } as const;
/** A visit without a record is worth one, once, when it is more school days ago. */
export const UNLOGGED_AFTER_DAYS = 10;

export type Help = { readonly mentor: string; readonly late: number; readonly unlogged: number };

/** M8 by name: mentors for whom logging seems hard this week. What was said of them last week is not said again. */
export function helpToOffer({ late, unlogged }: Pick<LogsFacts, "late" | "unlogged">): Help[] {
  const often = late.filter(({ logs, inThisWeek }) => logs >= OFTEN && inThisWeek);
  const names = new Map<PersonId, string>([...often, ...unlogged].map(({ mentorId, mentor }) => [mentorId, mentor]));
  const logsOf = new Map(often.map(({ mentorId, logs }) => [mentorId, logs]));
  const visitsOf = new Map(unlogged.map(({ mentorId, visits }) => [mentorId, visits]));
  return [...names]
    .map(([id, mentor]) => ({ mentor, late: logsOf.get(id) ?? 0, unlogged: visitsOf.get(id) ?? 0 }))
    .toSorted((one, two) => weight(two) - weight(one) || one.mentor.localeCompare(two.mentor));
}

const weight = ({ late, unlogged }: Help) => late + unlogged;
