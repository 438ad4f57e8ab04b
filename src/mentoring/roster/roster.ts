import type { Modality } from "#kernel/contact-codes.ts";
import type { PairId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { CsvFile } from "./decode-text.ts";
import { type RosterPair, readPairs } from "./pairs-csv.ts";
import { type RosterPerson, readPeople } from "./people-csv.ts";
import { noReading, type Reading } from "./reading.ts";
import { type RosterVisit, readVisits } from "./visits-csv.ts";

/** Three files, read but not yet compared with each other. */
export type Roster = {
  /** How the programme is called if it is made now; the region of its coordinator unless told. */
  readonly programme?: string | undefined;
  readonly people: Reading<RosterPerson>;
  readonly pairs: Reading<RosterPair>;
  readonly visits: Reading<RosterVisit>;
};

export type RosterFiles = {
  readonly people: CsvFile;
  readonly pairs: CsvFile;
  readonly visits?: CsvFile | undefined;
  readonly programme?: string | undefined;
};

export function readRoster({ programme, people, pairs, visits }: RosterFiles): Roster {
  return {
    programme,
    people: readPeople(people),
    pairs: readPairs(pairs),
    visits: visits ? readVisits(visits) : noReading("visits.csv"),
  };
}

/** What the programme knows already, those who left and what was cancelled included. */
export type Known = {
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly visits: readonly PlannedVisit[];
};

export type PlannedVisit = {
  readonly pairId: PairId;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly modality: Modality;
  readonly purpose: string;
};

export const NOTHING_KNOWN: Known = { people: [], pairs: [], visits: [] };

/** How a person is named in a file: an e-mail in any case, or a Slack member id. */
export function toReference(given: string): string {
  const named = given.trim();
  return named.includes("@") ? named.toLowerCase() : named;
}
