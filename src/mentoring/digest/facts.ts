import type { PersonId } from "#kernel/id.ts";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { VisitsOfWeek } from "#mentoring/overview/visits-of-week.ts";
import type { NamedPair, VisitWithoutNews } from "#mentoring/overview/whom-to-ask.store.ts";
import type { SchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { VisitRound } from "#mentoring/programme/programme.ts";
import type { ReportedHelp } from "#mentoring/safeguarding/gather-help.ts";
import type { Week } from "#mentoring/week.ts";
import type { DigestCancelReason } from "./digest.ts";

/**
 * All facts from which the digest of one week is decided: counts and dates read from the database, and no text that a
 * person wrote about a visit. The coordinator's own pairs are left out of the figures on visits, session records,
 * questions and the round. Named are only those about whom the coordinator has something to do: the principals to call, the
 * pairs with visits without news or without a planned visit, and the mentors to help.
 */
export type DigestFacts = {
  readonly programme: string;
  readonly week: Week;
  /** The last day of the week, or today while the week is not over. */
  readonly until: Temporal.PlainDate;
  readonly isOver: boolean;
  /** How far a programme that has not begun is prepared; absent once a visit was due or a contact was logged. */
  readonly beginning?: ProgrammeStartFacts;
  readonly calendar: SchoolCalendar;
  /** Whether the coordinator who reads the digest is also a mentor or a principal of a pair. */
  readonly hasOwnPairs: boolean;
  /** The number of accounts that show the e-mail address of somebody in the list and were not linked. */
  readonly refusedLinks: number;
  /** The help and contacts of each language that a principal reads. */
  readonly help: readonly Omit<ReportedHelp, "resources" | "isComplete">[];
  readonly roster: RosterSizeFacts;
  readonly visits: VisitsFacts;
  /** The visits without news, also of the weeks before. */
  readonly withoutNews: readonly (VisitWithoutNews & { readonly day: Temporal.PlainDate })[];
  readonly withoutVisit: readonly NamedPair[];
  readonly logs: SessionRecordsFacts;
  readonly threads: ReflectionThreadsFacts;
  readonly silent: readonly PrincipalWithoutContact[];
  /** Those whom nothing reached, longest first. What they leave undone is not taken for silence. */
  readonly unreached: readonly UnreachedInDigest[];
  /** Details of the principals whom the digest names, which are those longest without a contact. */
  readonly callees: ReadonlyMap<PersonId, PrincipalToCall>;
  /** The current round, a period with a target number of visits for each pair; absent between two rounds. */
  readonly round?: VisitRoundFacts;
};

export type UnreachedInDigest = {
  readonly personId: PersonId;
  readonly name: string;
  readonly since: Temporal.PlainDate;
  readonly reason: UnreachedReason;
};

export type RosterSizeFacts = {
  /** The number of principals with a mentor, including those on leave. */
  readonly principals: number;
  readonly onLeave: number;
  readonly mentors: number;
};

export type ProgrammeStartFacts = Omit<RosterSizeFacts, "onLeave"> & {
  readonly pairs: number;
  /** The number of principals who are in no active pair, and so have no mentor. */
  readonly withoutMentor: number;
  readonly withoutVisit: number;
  readonly people: number;
  readonly reachable: number;
};

/** The visits of the week, with the reasons as a coordinator may read them. */
export type VisitsFacts = Omit<VisitsOfWeek, "reasons"> & {
  readonly reasons: readonly { readonly reason: DigestCancelReason; readonly events: number }[];
};

export type SessionRecordsFacts = {
  /** Session records saved this week, grouped by day of the meeting and day of saving. */
  readonly spans: readonly RecordDelayCount[];
  /**
   * The number of distinct principals in these session records, counted over at most 100 pairs, because it only decides
   * whether the figures concern enough principals to be shown.
   */
  readonly principals: number;
  /** Late session records of the last four weeks, by mentor. */
  readonly late: readonly (NamedMentor & { readonly logs: number; readonly inThisWeek: boolean })[];
  /**
   * For each mentor, the number of visits whose deadline for a session record (ten school days) passed in this week
   * without one.
   */
  readonly unlogged: readonly (NamedMentor & { readonly visits: number })[];
};

export type RecordDelayCount = {
  readonly endedOn: Temporal.PlainDate;
  readonly loggedOn: Temporal.PlainDate;
  readonly sessions: number;
};

export type NamedMentor = { readonly mentorId: PersonId; readonly mentor: string };

/**
 * The numbers of distinct principals who were sent a question this week, of those who began to answer it, and of those
 * who finished by the end of the week.
 */
export type ReflectionThreadsFacts = { readonly offered: number; readonly started: number; readonly completed: number };

export type VisitRoundFacts = Pick<VisitRound, "name" | "startsOn" | "endsOn" | "targetVisits"> & {
  /**
   * The number of principals who are not on leave. `reached` is the number of those among them who have had the target
   * number of visits.
   */
  readonly principals: number;
  readonly reached: number;
};

/**
 * A principal with whom no contact was recorded for some time, with the dates from which it is decided whether the
 * coordinator should call them.
 */
export type PrincipalWithoutContact = {
  readonly principalId: PersonId;
  /** The start of the oldest of the principal's active pairs. */
  readonly pairedOn: Temporal.PlainDate;
  /** The first day on which a contact with the principal could have been recorded in this system. */
  readonly knownOn: Temporal.PlainDate;
  readonly lastOn?: Temporal.PlainDate;
  readonly leaves: readonly { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }[];
  /** The calendar of their school, if it differs from the programme's. */
  readonly calendar?: SchoolCalendar;
};

/** Details of a principal to call, as the digest shows them. */
export type PrincipalToCall = {
  readonly principal: string;
  readonly mentors: readonly string[];
  /** The reasons why visits were cancelled since the last contact, oldest first. */
  readonly calledOff: readonly DigestCancelReason[];
  /** The day of the latest visit after the last contact, among those that were due and have no session record. */
  readonly unloggedOn?: Temporal.PlainDate;
  readonly nextOn?: Temporal.PlainDate;
};
