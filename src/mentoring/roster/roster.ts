import type { ContactModality } from "#kernel/contact-codes.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type { PairCorrection } from "#mentoring/pair/correct-pair.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { VisitStatus } from "#mentoring/visit/visit.ts";
import type { CsvFile } from "./decode-text.ts";
import { parsePairsFile, type RosterPair } from "./pairs-csv.ts";
import { parsePeopleFile, type RosterPerson, type UserColumn } from "./people-csv.ts";
import { createEmptyParsedFile, type ParsedCsvFile } from "./read-rows.ts";
import { parseVisitsFile, type RosterVisit } from "./visits-csv.ts";

/** The parsed files of a roster, not yet checked against each other. */
export type Roster = {
  /** The name of the programme if the import creates one; by default the region of its coordinator. */
  readonly programme?: string | undefined;
  readonly users: UserColumn;
  readonly people: ParsedCsvFile<RosterPerson>;
  readonly pairs: ParsedCsvFile<RosterPair>;
  readonly visits: ParsedCsvFile<RosterVisit>;
};

export type RosterFiles = {
  /** The column of people.csv with the people's user ids on the chat platform. */
  readonly users: UserColumn;
  readonly people: CsvFile;
  readonly pairs: CsvFile;
  readonly visits?: CsvFile | undefined;
  readonly programme?: string | undefined;
};

export function parseRoster({ programme, users, people, pairs, visits }: RosterFiles): Roster {
  return {
    programme,
    users,
    people: parsePeopleFile(people, users),
    pairs: parsePairsFile(pairs),
    visits: visits ? parseVisitsFile(visits) : createEmptyParsedFile("visits.csv"),
  };
}

/** The stored data against which a roster is checked, including former members and cancelled visits. */
export type StoredRoster = {
  readonly people: readonly Person[];
  /** The chat addresses of stored people in the account for which the roster is imported. */
  readonly addresses: ReadonlyMap<PersonId, ChatAddress>;
  readonly pairs: readonly Pair[];
  readonly visits: readonly StoredVisit[];
  /** What was corrected of a pair before, and so is not put right again by a list from before that. */
  readonly formerOfPairs: ReadonlyMap<PairId, readonly PairCorrection[]>;
};

export type PlannedVisit = {
  readonly pairId: PairId;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly modality: ContactModality;
  readonly purpose: ShareableText;
};

/** A visit as it is stored, and what became of it. */
export type StoredVisit = PlannedVisit & {
  readonly id: VisitId;
  readonly status: VisitStatus;
  /** Whether a list planned it, and no person. */
  readonly isListed: boolean;
};

export const EMPTY_STORED_ROSTER: StoredRoster = {
  people: [],
  addresses: new Map(),
  pairs: [],
  visits: [],
  formerOfPairs: new Map(),
};

/**
 * Normalises a reference to a person, so that references can be compared: an e-mail becomes lower case, a user id is
 * kept.
 */
export function normalizePersonReference(given: string): string {
  const named = given.trim();
  return named.includes("@") ? named.toLowerCase() : named;
}
