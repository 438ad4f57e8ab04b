import type { Silence } from "#test/term/living.ts";
import type { Chronicle } from "#test/term/programme/chronicle.ts";
import type { Reader } from "#test/term/programme/reader.ts";
import type { Agreed, Asked, Fate, Meeting } from "./records.ts";
import { isBefore, isSooner, openDaysOf, schoolDaysLater } from "./said.ts";

/** What explains that somebody was not asked, besides the reasons that the queue gives. */
export type Course = {
  readonly chronicle: Pick<Chronicle, "between">;
  readonly silences: readonly Silence[];
};

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
  "deactivated",
  "the pair ended",
  "the pair has ended",
  "their place in the programme ended",
];

/** A question was said, or the queue says why not; undefined when there is no trace of it. */
function fromQueue({ state, reason }: Fate): string | undefined {
  if (state === "sent") return "asked";
  // That nothing waits which is due, the ledger shows.
  if (state === "ready") return "still to come";
  // What the plan took back is as if it had never been planned: the facts must say why.
  if (state === null || reason?.startsWith("withdrawn: ")) return STATED.find((one) => reason?.endsWith(one));
  return STATED.find((one) => state === "dead" && reason?.endsWith(one)) ?? "forgotten";
}

/** What became of the question after a visit that took place: asked, or why not. */
export function fateOfVisit(visit: Meeting, all: readonly Meeting[], course: Course): string {
  const known = fromQueue(visit);
  if (known) return known;
  const readers = readersOf(visit, visit.endsAt, course);
  const firstDay = (reader: Reader) => schoolDaysLater(dayOf(visit.startsAt, reader.zone), 1, reader.isSchoolDay);
  const lastDay = (reader: Reader) => schoolDaysLater(firstDay(reader), TOO_LATE_DAYS, reader.isSchoolDay);
  if (readers.some((reader) => reader.isAway(firstDay(reader)))) return "on leave";
  if (readers.some((reader) => all.some((other) => tellsBoth(visit, other, lastDay(reader), reader))))
    return "one question for both visits";
  if (visit.pairEndedAt) return "the pair ended";
  if (readers.some(({ isActive }) => !isActive)) return "deactivated";
  if (visit.hasChanged) return "told otherwise meanwhile";
  const isLate = readers.some((reader) => visit.heldAt && !isBefore(dayOf(visit.heldAt, reader.zone), lastDay(reader)));
  if (isLate) return "told too late";
  return isSilent(visit.endsAt, course) ? "Slack was away" : "forgotten";
}

/**
 * A later visit of the same days, which took place or of which nobody has spoken while the first was still to be asked
 * about.
 */
function tellsBoth(
  visit: Meeting,
  other: Meeting,
  tooLate: Temporal.PlainDate,
  { zone, isSchoolDay }: Reader,
): boolean {
  const order = Temporal.Instant.compare(other.startsAt, visit.startsAt) || (other.id > visit.id ? 1 : -1);
  if (other.id === visit.id || other.person !== visit.person || order < 0) return false;
  const day = dayOf(other.startsAt, zone);
  if (isBefore(schoolDaysLater(dayOf(visit.startsAt, zone), TOGETHER_DAYS - 1, isSchoolDay), day)) return false;
  return other.status === "held" || other.hasChanged || !isBefore(schoolDaysLater(day, 2, isSchoolDay), tooLate);
}

/** What became of asking about a commitment; one that was told of when its days were over is not asked about. */
export function fateOfCommitment(one: Agreed, course: Course): string {
  const known = fromQueue(one);
  if (known) return known;
  const due = one.dueOn.toZonedDateTime("UTC").toInstant();
  const readers = readersOf(one, due, course);
  const firstOf = ({ zone: _, ...reader }: Reader) => {
    const isOpen = openDaysOf(reader as Reader);
    return isOpen(one.dueOn) ? one.dueOn : schoolDaysLater(one.dueOn, 1, isOpen);
  };
  const tooLate = (reader: Reader) => schoolDaysLater(firstOf(reader), TOO_LATE_DAYS, openDaysOf(reader));
  if (one.pairEndedAt) return "the pair ended";
  if (one.settledAt && readers.some(({ zone }) => !isBefore(one.dueOn, dayOf(one.settledAt as Temporal.Instant, zone))))
    return "settled before";
  if (one.settledAt || one.hasChanged) return "changed meanwhile";
  if (readers.some(({ isActive }) => !isActive)) return "deactivated";
  if (readers.some((reader) => !isBefore(dayOf(one.madeAt, reader.zone), tooLate(reader)))) return "told too late";
  return isSilent(due, course) ? "Slack was away" : "forgotten";
}

/** How its person stood in the weeks in which they should have been asked. */
function readersOf({ person }: Asked, from: Temporal.Instant, { chronicle }: Course): Reader[] {
  return chronicle.between(from.subtract({ hours: 24 }), from.add({ hours: 24 * 21 })).flatMap(({ people }) => {
    const reader = people.get(person);
    return reader ? [reader] : [];
  });
}

/** Whether Slack took nothing at some time in the weeks in which somebody should have been asked. */
function isSilent(from: Temporal.Instant, { silences }: Course): boolean {
  const until = from.add({ hours: 24 * 10 });
  return silences.some((silence) => isSooner(silence.from, until) && isSooner(from, silence.to));
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
