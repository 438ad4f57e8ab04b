import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type {
  Digest,
  DigestCancelReason,
  DigestLine,
  DigestPhrase,
  DigestPhraseParameter,
} from "#mentoring/digest/digest.ts";
import type { DigestFacts, ProgrammeStartFacts, UnreachedInDigest, VisitsFacts } from "#mentoring/digest/facts.ts";
import { type CalendarDayKind, toSchoolCalendar } from "#mentoring/programme/calendar.ts";
import { getWeekOf } from "#mentoring/week.ts";

/** One week as the database counted it, and the page it makes. What a case leaves out is a quiet week. */
export type Case = {
  readonly name: string;
  /** Why the case is kept. */
  readonly note: string;
  readonly facts: FactsOnPaper;
  readonly decided: Readonly<Record<string, unknown>>;
};

type Pair<A, B> = readonly [A, B];
type SilenceOnPaper = {
  readonly principal: string;
  readonly mentors: readonly string[];
  readonly pairedOn: string;
  readonly knownOn: string;
  readonly lastOn?: string;
  readonly leaves?: readonly Pair<string, string>[];
  readonly calledOff?: readonly DigestCancelReason[];
  readonly unloggedOn?: string;
  readonly nextOn?: string;
};

type FactsOnPaper = Partial<Pick<DigestFacts, "isOver" | "hasOwnPairs" | "threads" | "refusedLinks" | "help">> & {
  /** The Monday the week begins. */
  readonly monday?: string;
  readonly calendar?: readonly Pair<string, CalendarDayKind>[];
  readonly beginning?: ProgrammeStartFacts;
  readonly roster?: Partial<DigestFacts["roster"]>;
  /** Events, and the different principals among them. */
  readonly visits?: Partial<Omit<VisitsFacts, "planned" | "due" | "reasons" | "regions">> & {
    readonly planned: Pair<number, number>;
    readonly due?: Pair<number, number>;
    readonly reasons?: Partial<Record<DigestCancelReason, number>>;
    readonly regions?: Readonly<Record<string, Pair<number, number>>>;
  };
  /** Mentor, principal, day. */
  readonly withoutNews?: readonly (readonly [string, string, string])[];
  /** Mentor, principal. */
  readonly withoutVisit?: readonly (readonly [string, string])[];
  /** Met, logged, how many. */
  readonly spans?: readonly (readonly [string, string, number])[];
  readonly loggedOf?: number;
  readonly late?: readonly { readonly mentor: string; readonly logs: number; readonly inThisWeek: boolean }[];
  readonly unlogged?: readonly { readonly mentor: string; readonly visits: number }[];
  readonly silent?: readonly SilenceOnPaper[];
  readonly unreached?: readonly (Omit<UnreachedInDigest, "personId" | "since"> &
    Readonly<Record<"personId" | "since", string>>)[];
  readonly round?: Readonly<Record<"name" | "startsOn" | "endsOn", string>> &
    Readonly<Record<"targetVisits" | "principals" | "reached", number>>;
};

const FOLDER = join(import.meta.dirname, "../../cases/digest");

export function digestCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: file.replace(".json", ""),
      ...JSON.parse(readFileSync(join(FOLDER, file), "utf8")),
    }));
}

const day = (text: string) => Temporal.PlainDate.from(text);
const tally = ([events, principals]: Pair<number, number>) => ({ events, principals });

export function factsOf(paper: FactsOnPaper): DigestFacts {
  const week = getWeekOf(day(paper.monday ?? "2026-11-16"));
  const { round, silent = [] } = paper;
  return {
    programme: "Sierra Norte",
    week,
    until: week.endsOn,
    isOver: paper.isOver ?? true,
    ...(paper.beginning && { beginning: paper.beginning }),
    calendar: toSchoolCalendar((paper.calendar ?? []).map(([on, kind]) => ({ on: day(on), kind, name: "" }))),
    hasOwnPairs: paper.hasOwnPairs ?? false,
    refusedLinks: paper.refusedLinks ?? 0,
    help: paper.help ?? [],
    unreached: (paper.unreached ?? []).map((one) => ({
      ...one,
      personId: one.personId as PersonId,
      since: day(one.since),
    })),
    roster: { principals: 38, onLeave: 0, mentors: 9, ...paper.roster },
    visits: visitsOf(paper.visits ?? { planned: [0, 0] }),
    withoutNews: (paper.withoutNews ?? []).map(([mentor, principal, on], index) => ({
      ...namedPair(mentor, principal),
      visitId: `visit ${index}` as VisitId,
      startsAt: Temporal.Instant.from(`${on}T14:00:00Z`),
      day: day(on),
    })),
    withoutVisit: (paper.withoutVisit ?? []).map(([mentor, principal]) => namedPair(mentor, principal)),
    logs: logsOf(paper),
    threads: paper.threads ?? { offered: 0, started: 0, completed: 0 },
    silent: silent.map(silenceOf),
    callees: new Map(
      silent.map(({ principal, mentors, calledOff = [], unloggedOn, nextOn }) => [
        principal as PersonId,
        {
          principal,
          mentors,
          calledOff,
          ...(unloggedOn && { unloggedOn: day(unloggedOn) }),
          ...(nextOn && { nextOn: day(nextOn) }),
        },
      ]),
    ),
    ...(round && { round: { ...round, startsOn: day(round.startsOn), endsOn: day(round.endsOn) } }),
  };
}

const namedPair = (mentor: string, principal: string) => ({
  ...{ mentorId: mentor as PersonId, mentor, principalId: principal as PersonId, principal },
  pairId: `${mentor} ${principal}` as PairId,
});

function visitsOf({
  planned,
  due = planned,
  reasons = {},
  regions = {},
  ...counts
}: NonNullable<FactsOnPaper["visits"]>): VisitsFacts {
  return {
    ...{ held: 0, logged: 0, calledOff: 0, moved: 0, unsaid: 0, ahead: 0, inDoubt: 0, contacts: 0 },
    ...{ prevented: planned[0] - due[0], ...counts },
    planned: tally(planned),
    due: tally(due),
    reasons: Object.entries(reasons).map(([reason, events]) => ({ reason: reason as DigestCancelReason, events })),
    regions: Object.entries(regions).map(([region, counted]) => ({ region, ...tally(counted) })),
  };
}

function logsOf({ spans = [], loggedOf = 0, late = [], unlogged = [] }: FactsOnPaper): DigestFacts["logs"] {
  return {
    spans: spans.map(([ended, logged, sessions]) => ({ endedOn: day(ended), loggedOn: day(logged), sessions })),
    principals: loggedOf,
    late: late.map((one) => ({ ...one, mentorId: one.mentor as PersonId })),
    unlogged: unlogged.map((one) => ({ ...one, mentorId: one.mentor as PersonId })),
  };
}

function silenceOf({
  principal,
  pairedOn,
  knownOn,
  lastOn,
  leaves = [],
}: SilenceOnPaper): DigestFacts["silent"][number] {
  return {
    principalId: principal as PersonId,
    pairedOn: day(pairedOn),
    knownOn: day(knownOn),
    leaves: leaves.map(([from, to]) => ({ from: day(from), to: day(to) })),
    ...(lastOn && { lastOn: day(lastOn) }),
  };
}

/** A page as the cases write it: every phrase is its key with what is put in. */
export function onPaper({ kind, summary, about, sections }: Digest): Record<string, unknown> {
  return {
    kind,
    summary: phraseOnPaper(summary),
    ...(about.length > 0 && { about: about.map(phraseOnPaper) }),
    ...Object.fromEntries(
      sections.map(({ title, lines, action }) => [
        textOf(title),
        [...lines.flatMap(lineOnPaper), `→ ${textOf(action)}`],
      ]),
    ),
  };
}

const lineOnPaper = (line: DigestLine): string[] => [
  textOf(line),
  ...(line.asides ?? []).map((aside) => `· ${textOf(aside)}`),
];
const phraseOnPaper = (phrase: DigestPhrase): string => textOf(phrase);

function textOf({ key, values }: DigestPhrase): string {
  const put = Object.entries(values).map(([name, value]) => `${name} ${valueText(value)}`);
  return [key.replace("digest.", ""), ...(put.length > 0 ? [put.join(", ")] : [])].join(": ");
}

function valueText(value: DigestPhraseParameter): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime) return value.toString();
  if ("key" in value) return textOf(value);
  return `[${value.map((item) => (typeof item === "string" ? item : textOf(item))).join("; ")}]`;
}
