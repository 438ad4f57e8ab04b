import type { Modality } from "#kernel/contact-codes.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Address } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { CsvFile } from "./decode-text.ts";
import { type RosterPair, readPairs } from "./pairs-csv.ts";
import { type RosterPerson, readPeople, type UserColumn } from "./people-csv.ts";
import { noReading, type Reading } from "./reading.ts";
import { type RosterVisit, readVisits } from "./visits-csv.ts";

/** Three files, read but not yet compared with each other. */
export type Roster = {
  /** How the programme is called if it is made now; the region of its coordinator unless told. */
  readonly programme?: string | undefined;
  readonly users: UserColumn;
  readonly people: Reading<RosterPerson>;
  readonly pairs: Reading<RosterPair>;
  readonly visits: Reading<RosterVisit>;
};

export type RosterFiles = {
  /** How the people of the list are found on their surface. */
  readonly users: UserColumn;
  readonly people: CsvFile;
  readonly pairs: CsvFile;
  readonly visits?: CsvFile | undefined;
  readonly programme?: string | undefined;
};

export function readRoster({ programme, users, people, pairs, visits }: RosterFiles): Roster {
  return {
    programme,
    users,
    people: readPeople(people, users),
    pairs: readPairs(pairs),
    visits: visits ? readVisits(visits) : noReading("visits.csv"),
  };
}

/** What the programme knows already, those who left and what was cancelled included. */
export type Known = {
  readonly people: readonly Person[];
  /** Where they are in the account whose users the list names. */
  readonly addresses: ReadonlyMap<PersonId, Address>;
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

export const NOTHING_KNOWN: Known = { people: [], addresses: new Map(), pairs: [], visits: [] };

/** How a person is named in a file: an e-mail in any case, or a user of the account. */
export function toReference(given: string): string {
  const named = given.trim();
  return named.includes("@") ? named.toLowerCase() : named;
}
