import type { PersonId } from "#kernel/id.ts";
import type { Calendar } from "#mentoring/programme/calendar.ts";
import type { Round } from "#mentoring/programme/programme.ts";
import type { Week } from "#mentoring/week.ts";
import type { DigestReason } from "./digest.ts";
import type { Tally } from "./suppress.ts";

/**
 * Everything a digest is decided from: one week of logistics, counted by the database. The own pairs of a coordinator
 * who also mentors are left out of every figure. Only principals to call and mentors to help are named.
 */
export type DigestFacts = {
  readonly programme: string;
  readonly week: Week;
  /** The last day of the week, or today while the week runs. */
  readonly until: Temporal.PlainDate;
  readonly isOver: boolean;
  /** Absent once a visit was due or a contact was logged. */
  readonly beginning?: BeginningFacts;
  readonly calendar: Calendar;
  /** The coordinator also mentors, or is mentored. */
  readonly hasOwnPairs: boolean;
  readonly roster: RosterFacts;
  readonly visits: VisitsFacts;
  readonly logs: LogsFacts;
  readonly threads: ThreadsFacts;
  readonly silent: readonly SilentPrincipal[];
  /** Details of the principals that the page names: those longest without a contact. */
  readonly callees: ReadonlyMap<PersonId, PrincipalToCall>;
  /** Absent between two rounds. */
  readonly round?: RoundFacts;
};

export type RosterFacts = {
  /** Principals with a mentor, including those on leave. */
  readonly principals: number;
  readonly onLeave: number;
  readonly mentors: number;
};

export type BeginningFacts = Omit<RosterFacts, "onLeave"> & {
  readonly pairs: number;
  /** Principals in no pair, and pairs without a planned visit. */
  readonly withoutMentor: number;
  readonly withoutVisit: number;
  readonly people: number;
  readonly reachable: number;
};

export type VisitsFacts = {
  readonly planned: Tally;
  /** Planned, without those that a holiday, a closure or a leave prevented. */
  readonly due: Tally;
  readonly held: number;
  readonly logged: number;
  readonly calledOff: number;
  /** Moved to another week after this one had begun. */
  readonly moved: number;
  /** Over, and nobody has reported how it went. */
  readonly unsaid: number;
  readonly ahead: number;
  readonly reasons: readonly { readonly reason: DigestReason; readonly events: number }[];
  readonly regions: readonly (Tally & { readonly region: string })[];
};

export type LogsFacts = {
  /** Records saved this week, by day of the meeting and day of saving. */
  readonly spans: readonly LogSpan[];
  /** Distinct principals among them, counted up to a hundred. */
  readonly principals: number;
  /** Late records of the last four weeks, by mentor. */
  readonly late: readonly (NamedMentor & { readonly logs: number; readonly inThisWeek: boolean })[];
  /** Visits that passed the limit without a record during this week. */
  readonly unlogged: readonly (NamedMentor & { readonly visits: number })[];
};

export type LogSpan = {
  readonly endedOn: Temporal.PlainDate;
  readonly loggedOn: Temporal.PlainDate;
  readonly sessions: number;
};

export type NamedMentor = { readonly mentorId: PersonId; readonly mentor: string };

/** Distinct principals offered a question this week, and how far they got by its end; each stage includes the next. */
export type ThreadsFacts = { readonly offered: number; readonly started: number; readonly completed: number };

export type RoundFacts = Pick<Round, "name" | "startsOn" | "endsOn" | "targetVisits"> & {
  /** Principals who are not on leave, and those of them who have had the target number of visits. */
  readonly principals: number;
  readonly reached: number;
};

/** A principal without a recorded contact for some time. */
export type SilentPrincipal = {
  readonly principalId: PersonId;
  /** Start of the oldest of their current pairs. */
  readonly pairedOn: Temporal.PlainDate;
  /** The first day on which a contact could have been recorded here. */
  readonly knownOn: Temporal.PlainDate;
  readonly lastOn?: Temporal.PlainDate;
  readonly leaves: readonly { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }[];
};

/** Details of a principal to call. */
export type PrincipalToCall = {
  readonly principal: string;
  readonly mentors: readonly string[];
  /** Reasons of the visits cancelled since the last contact, oldest first. */
  readonly calledOff: readonly DigestReason[];
  /** The latest visit since then that was due and has no record. */
  readonly unloggedOn?: Temporal.PlainDate;
  readonly nextOn?: Temporal.PlainDate;
};
