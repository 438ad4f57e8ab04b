import type { NoticeKind } from "#mentoring/notice.ts";
import { isUnasked, kindOf, type Said } from "./checks/said.ts";

type Counts = ReadonlyMap<string, number>;

/** Each kind in two or three words. */
const SHORT: Readonly<Partial<Record<NoticeKind, string>>> = {
  "promise.made": "the promise",
  "session.shared": "notes to read",
  "visit.planned": "visit planned",
  "visit.moved": "visit moved",
  "visit.cancelled": "visit called off",
  "visit.confirmed": "visit agreed",
  "visit.ahead": "visit ahead",
  "visit.ended": "how did it go?",
  "reflection.prompt": "A QUESTION",
  "reflection.nudge": "the one reminder",
  "reflection.rhythm": "HOW OFTEN?",
  "reflection.shared": "a reflection shared",
  "commitment.due": "A COMMITMENT",
  "log.late": "notes are late",
  "leave.ended": "welcome back",
  "digest.weekly": "weekly page",
};

/** What a term was about, in figures. */
export type Figures = {
  readonly said: readonly Said[];
  readonly questions: Counts;
  readonly commitments: Counts;
  /** How often people did what, by the audit log. */
  readonly acts: Counts;
  /** Notices that were not said, by the reason. */
  readonly unsaid: Counts;
  readonly tooLate: number;
};

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  questions: ["reflection.prompt", "commitment.due", "visit.ended", "visits.ended"],
  announcements: ["visit.ahead", "visit.closed_day"],
  reminders: ["reflection.nudge", "log.late", "reflection.rhythm"],
  digests: ["digest.weekly"],
};

/** One line for a term: what was said of each kind. */
export function lineOf({ said, tooLate }: Figures): string {
  const count = (kinds: readonly string[]) => said.filter((one) => kinds.includes(kindOf(one))).length;
  const groups = Object.entries(GROUPS).map(([name, kinds]) => `${name} ${count(kinds)}`);
  return [...groups, `late reported ${tooLate}`].join(", ");
}

/** A term in a few lines: what was said how often, and what was asked or not, and why. */
export function figuresOf(figures: Figures): string {
  const { said, questions, commitments, acts, unsaid } = figures;
  const unasked = said.filter(isUnasked);
  const kinds = new Map([...Map.groupBy(unasked, kindOf)].map(([kind, all]) => [SHORT[kind] ?? kind, all.length]));
  const answers = said.length - unasked.length;
  return [
    `${unasked.length} messages unasked and ${answers} ${answers === 1 ? "answer" : "answers"}: ${list(kinds)}.`,
    `Questions after ${sum(questions)} visits that took place: ${list(questions)}.`,
    `Questions about ${sum(commitments)} commitments: ${list(commitments)}.`,
    `Done: ${list(acts)}.`,
    `Not said: ${list(unsaid)}.`,
  ].join("\n");
}

const sum = (counts: Counts) => [...counts.values()].reduce((all, one) => all + one, 0);

/** The most frequent first. */
const list = (counts: Counts) =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
