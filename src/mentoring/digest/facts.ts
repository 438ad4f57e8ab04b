import type { PersonId } from "#kernel/id.ts";
import type { Calendar } from "#mentoring/programme/calendar.ts";
import type { Round } from "#mentoring/programme/programme.ts";
import type { Week } from "#mentoring/week.ts";
import type { Reason } from "./digest.ts";
import type { Tally } from "./suppress.ts";

/**
 * All that a digest is decided from: one week of logistics as they are known now, counted by the database. The pairs of
 * a coordinator who mentors too are in no figure; only who is to be called and offered help stands here by name.
 */
export type DigestFacts = {
  readonly programme: string;
  readonly week: Week;
  /** The week's last day; while the week runs, today. */
  readonly until: Temporal.PlainDate;
  readonly isOver: boolean;
  /** Absent once a visit has come up or a contact was logged. */
  readonly beginning?: BeginningFacts;
  readonly calendar: Calendar;
  /** The coordinator is one half of a pair herself. */
  readonly hasOwnPairs: boolean;
  readonly roster: RosterFacts;
  readonly visits: VisitsFacts;
  readonly logs: LogsFacts;
  readonly threads: ThreadsFacts;
  readonly silent: readonly Silence[];
  /** Those of the silent whom a page can name: the longest without contact. */
  readonly callees: ReadonlyMap<PersonId, Callee>;
  /** Absent between two rounds. */
  readonly round?: RoundFacts;
};

export type RosterFacts = {
  /** With a mentor, on leave today or not. */
  readonly principals: number;
  readonly onLeave: number;
  readonly mentors: number;
};

export type BeginningFacts = Omit<RosterFacts, "onLeave"> & {
  readonly pairs: number;
  /** Principals in no pair, and pairs with no day in the plan. */
  readonly withoutMentor: number;
  readonly withoutVisit: number;
  readonly people: number;
  readonly reachable: number;
};

export type VisitsFacts = {
  readonly planned: Tally;
  /** Planned, and not put out of the count by a holiday, a closure or a leave. */
  readonly due: Tally;
  readonly held: number;
  readonly logged: number;
  readonly calledOff: number;
  /** To another week, after this one had begun. */
  readonly moved: number;
  /** Over, and nobody has said how it went. */
  readonly unsaid: number;
  readonly ahead: number;
  readonly reasons: readonly { readonly reason: Reason; readonly events: number }[];
  readonly regions: readonly (Tally & { readonly region: string })[];
};

export type LogsFacts = {
  /** What was logged this week, by the days of meeting and logging. */
  readonly spans: readonly LogSpan[];
  /** Different principals among them: up to a hundred are counted. */
  readonly principals: number;
  /** Records of the last four weeks that came late, by mentor. */
  readonly late: readonly (Named & { readonly logs: number; readonly inThisWeek: boolean })[];
  /** Visits for which, this week, it became too long without a record. */
  readonly unlogged: readonly (Named & { readonly visits: number })[];
};

export type LogSpan = {
  readonly endedOn: Temporal.PlainDate;
  readonly loggedOn: Temporal.PlainDate;
  readonly sessions: number;
};

export type Named = { readonly mentorId: PersonId; readonly mentor: string };

/** Different principals, each stage within the one before: of the questions offered this week, as it ended. */
export type ThreadsFacts = { readonly offered: number; readonly started: number; readonly completed: number };

export type RoundFacts = Pick<Round, "name" | "startsOn" | "endsOn" | "targetVisits"> & {
  /** Not on leave. */
  readonly principals: number;
  readonly reached: number;
};

/** A principal of whom nothing was heard for a while. */
export type Silence = {
  readonly principalId: PersonId;
  /** When the first of their present pairs began. */
  readonly pairedOn: Temporal.PlainDate;
  /** Before that day a contact could not have been recorded here. */
  readonly knownOn: Temporal.PlainDate;
  readonly lastOn?: Temporal.PlainDate;
  readonly leaves: readonly { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }[];
};

/** What is known of a principal whom the page says to call. */
export type Callee = {
  readonly principal: string;
  readonly mentors: readonly string[];
  /** Visits called off since the last contact, in their order. */
  readonly calledOff: readonly Reason[];
  /** A visit that was due since then, and has no record. */
  readonly unloggedOn?: Temporal.PlainDate;
  readonly nextOn?: Temporal.PlainDate;
};
