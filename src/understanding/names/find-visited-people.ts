import type { AnalysedClause } from "#understanding/clauses/analyse-text.ts";
import { type TextSpan, withoutOverlaps } from "#understanding/fold/span.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern, FACT_MASK_CHARACTER } from "#understanding/pattern/pattern.ts";
import { type PeopleInText, type Person, readPeopleAt } from "./read-people.ts";
import type { ShapedText } from "./shaped-text.ts";
import {
  CALLS_AFTER,
  ENTRY_BEFORE,
  HEADING_AFTER,
  LEADS,
  LIST_BEFORE,
  OF_BEFORE,
  ONLY_TIME_BEFORE,
  OTHER_ROLE_BEFORE,
  SENTENCE_START_BEFORE,
  STOP_AFTER,
  TELLING_BEFORE,
  TIMES_AFTER,
  TOGETHER_AFTER,
} from "./visited-person-patterns.ts";

/** The people whom the text tells to have been visited together, and the words that show it. */
export type VisitedPeople = TextSpan & {
  readonly people: readonly Person[];
  /** Whether words for a contact of the writer show it, and not only the place of the names in the text. */
  readonly isContact: boolean;
};

/**
 * Finds the people whom the writer visited, met or spoke to, or whom a note is about, by the words before and after
 * their names. Sorted, and each name at most once.
 */
export function findVisitedPeople(text: ShapedText, clauses: readonly AnalysedClause[]): VisitedPeople[] {
  const found = LEADS.flatMap(({ by, pattern }) =>
    findAllMatches(pattern, text.shape).flatMap((match) => {
      const people = readPeopleAt(match.index + match[0].length, text);
      const isVisit = people && (by === "contact" || mayTellOfVisit(people, text, clauses));
      return isVisit ? [{ ...people, isContact: by !== "opening" }] : [];
    }),
  );
  const led = keepFirstOfOverlaps(found);
  const names = withoutOverlaps(findAllMatches(NAME, text.shape).map(toSpan), led);
  const subjects = names.flatMap(({ start }) => readSubject(start, text, clauses) ?? []);
  return keepFirstOfOverlaps([...led, ...subjects.map((people) => ({ ...people, isContact: false }))]);
}

const toSpan = (match: RegExpExecArray): TextSpan => ({ start: match.index, end: match.index + match[0].length });

/** Sorts people and leaves out whoever was read already, as a part of what is kept. */
function keepFirstOfOverlaps(found: readonly VisitedPeople[]): VisitedPeople[] {
  const kept: VisitedPeople[] = [];
  for (const people of found.toSorted((one, other) => one.start - other.start))
    if (people.start >= (kept.at(-1)?.end ?? 0)) kept.push(people);
  return kept;
}

const NAME = createTextPattern("(?:N+|U+)", "g");

/** Whether a clause may tell of a visit that took place, and not of what was agreed or of a visit to come. */
function mayTellOfVisit({ start }: TextSpan, { shape }: ShapedText, clauses: readonly AnalysedClause[]): boolean {
  const clause = clauses.find((each) => each.end > start);
  if (!clause) return true;
  if (clause.kind === "theirs" || clause.kind === "mine" || clause.kind === "next") return false;
  if (clause.kind === "request") return TELLING_BEFORE.test(shape.slice(Math.max(0, start - LOOK_BACK), start));
  if (clause !== clauses[0] && clause.kind !== "visit" && clause.kind !== "other") return false;
  const days = clause.facts.flatMap((fact) =>
    fact.what === "day" && fact.meaning !== "unreadable" ? fact.meaning : [],
  );
  return days.length === 0 || days.some(({ past }) => past !== undefined);
}

/** Reads people at a name that no verb or noun of a contact introduces: a caller, or the heading of a report. */
function readSubject(index: number, text: ShapedText, clauses: readonly AnalysedClause[]): PeopleInText | undefined {
  const { shape } = text;
  const before = shape.slice(Math.max(0, index - LOOK_BACK), index);
  if (OF_BEFORE.test(before) || OTHER_ROLE_BEFORE.test(before)) return undefined;
  const everyone = readPeopleAt(index, text, { evenIfSubject: true });
  if (!everyone) return undefined;
  if (CALLS_AFTER.test(shape.slice(everyone.end, everyone.end + LOOK_AHEAD))) return everyone;
  const heading = readPeopleAt(index, text);
  if (!heading) return undefined;
  if (SENTENCE_START_BEFORE.test(before) && TOGETHER_AFTER.test(shape.slice(heading.end, heading.end + LOOK_AHEAD)))
    return heading;
  return isHeading(heading, before, text, clauses) ? heading : undefined;
}

const LOOK_BACK = 60;
const LOOK_AHEAD = 90;

/**
 * Whether people stand where a report names whom it is about. At the beginning of the text a day after the name is
 * enough ("Percy, martes 9 a 10"); later a time or a duration must follow ("; Nélida por WhatsApp, 20 min").
 */
function isHeading(
  people: PeopleInText,
  before: string,
  text: ShapedText,
  clauses: readonly AnalysedClause[],
): boolean {
  const { shape, facts } = text;
  const rest = shape.slice(people.end, people.end + LOOK_AHEAD);
  const times = TIMES_AFTER.exec(rest)?.[0].length ?? 0;
  const told = facts.filter(({ start, end }) => start >= people.end && end <= people.end + times);
  const begins = people.start <= LOOK_BACK && ONLY_TIME_BEFORE.test(before);
  if (begins && (told.length > 0 || HEADING_AFTER.test(rest))) return true;
  if (begins && before.includes(FACT_MASK_CHARACTER) && STOP_AFTER.test(rest)) return true;
  const list = LIST_BEFORE.exec(before)?.[0] ?? "";
  if ((list.startsWith(":") || list.includes(FACT_MASK_CHARACTER)) && told.some(({ what }) => what === "day"))
    return STOP_AFTER.test(rest.slice(times)) && mayTellOfVisit(people, text, clauses);
  return ENTRY_BEFORE.test(before) && told.some(({ what }) => what !== "day") && mayTellOfVisit(people, text, clauses);
}
