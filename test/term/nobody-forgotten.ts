import type { PersonId } from "#kernel/id.ts";
import type { Agreed, Fate, Meeting } from "./records.ts";
import { isBefore, type SchoolDays, schoolDaysLater } from "./said.ts";

/** When a person is spoken to at all: the programme's school days, and those on which they are there. */
export type Days = { readonly isSchoolDay: SchoolDays; readonly openDays: (person: PersonId) => SchoolDays };

/** Two visits within so many school days are one story; a question so many school days old is no longer asked. */
const TOGETHER_DAYS = 5;
const TOO_LATE_DAYS = 5;

/** The reasons that the queue may give; any other means that somebody was forgotten. */
const STATED = [
  "another question is open",
  "a cap is reached",
  "paused",
  "no consent",
  "on leave",
  "it came too late",
  "there is nothing to ask",
  "they have not said how often",
  "they wished fewer",
];

/** A question was said, or the queue says why not; undefined when there is no trace of it. */
function fromQueue({ state, reason }: Fate): string | undefined {
  if (state === "sent") return "asked";
  // What the plan took back is as if it had never been planned: the facts must say why.
  if (state === null || reason === "withdrawn: no longer planned") return undefined;
  return STATED.find((one) => state === "dead" && reason?.endsWith(one)) ?? "forgotten";
}

/** What became of the question after a visit that took place: asked, or why not. */
export function fateOfVisit(visit: Meeting, all: readonly Meeting[], days: Days): string {
  const known = fromQueue(visit);
  if (known) return known;
  const next = schoolDaysLater(dayOf(visit.startsAt, visit.zone), 1, days.isSchoolDay);
  if (!days.openDays(visit.person)(next)) return "on leave";
  const tooLate = schoolDaysLater(next, TOO_LATE_DAYS, days.isSchoolDay);
  if (all.some((other) => tellsBoth(visit, other, tooLate, days))) return "one question for both visits";
  const isLate = visit.heldAt !== null && !isBefore(dayOf(visit.heldAt, visit.zone), tooLate);
  return isLate ? "told too late" : "forgotten";
}

/** A later visit of the same days, which took place or of which nobody has spoken while the first was still to be asked about. */
function tellsBoth(visit: Meeting, other: Meeting, tooLate: Temporal.PlainDate, { isSchoolDay }: Days): boolean {
  const order = Temporal.Instant.compare(other.startsAt, visit.startsAt) || (other.id > visit.id ? 1 : -1);
  if (other.id === visit.id || other.person !== visit.person || order < 0) return false;
  const day = dayOf(other.startsAt, visit.zone);
  if (isBefore(schoolDaysLater(dayOf(visit.startsAt, visit.zone), TOGETHER_DAYS - 1, isSchoolDay), day)) return false;
  return other.status === "held" || !isBefore(schoolDaysLater(day, 2, isSchoolDay), tooLate);
}

/** What became of asking about a commitment; one that was told of when its days were over is not asked about. */
export function fateOfCommitment(one: Agreed, { openDays }: Days): string {
  const known = fromQueue(one);
  if (known) return known;
  const isOpen = openDays(one.person);
  const first = isOpen(one.dueOn) ? one.dueOn : schoolDaysLater(one.dueOn, 1, isOpen);
  const tooLate = schoolDaysLater(first, TOO_LATE_DAYS, isOpen);
  return isBefore(dayOf(one.madeAt, one.zone), tooLate) ? "forgotten" : "told too late";
}

/** How often each fate came, and for whom there was none. */
export function countFates<Thing extends { readonly name: string }>(
  things: readonly Thing[],
  fateOf: (thing: Thing) => string,
): { readonly counts: ReadonlyMap<string, number>; readonly forgotten: readonly Thing[] } {
  const byFate = Map.groupBy(things, fateOf);
  return {
    counts: new Map([...byFate].map(([fate, all]) => [fate, all.length])),
    forgotten: byFate.get("forgotten") ?? [],
  };
}

const dayOf = (instant: Temporal.Instant, zone: string) => instant.toZonedDateTimeISO(zone).toPlainDate();
