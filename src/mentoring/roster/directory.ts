import type { PersonId } from "#kernel/id.ts";
import { isActive, type Role } from "#mentoring/people/person.ts";
import type { CheckedCsvFile } from "./check-lines.ts";
import type { CheckedPerson } from "./check-people.ts";
import type { EndingPerson } from "./identity-decision.ts";
import type { RosterPerson } from "./people-csv.ts";
import { type CsvRowProblem, quoteCell } from "./problem.ts";
import { createRejectedRowFinder } from "./rejected-lines.ts";
import { normalizePersonReference, type Roster, type StoredRoster } from "./roster.ts";

/** A person to whom a row of pairs.csv or visits.csv refers. */
export type DirectoryPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly zone: string;
  readonly isActive: boolean;
  /** Whether the import ends this person's place, so that no row can name them any more. */
  readonly isEnding?: boolean;
};

export type DirectoryPair = { readonly principal: DirectoryPerson; readonly mentor: DirectoryPerson };

/**
 * Looks up the principal and the mentor named in a row of pairs.csv or visits.csv, or returns errors. A person whose
 * own row in people.csv was rejected causes no further error here, because that row is already reported.
 */
export type PersonDirectory = (row: {
  readonly principal: string;
  readonly mentor: string;
}) => DirectoryPair | readonly CsvRowProblem[];

/**
 * Creates the function that looks up people among everyone in people.csv and everyone already stored, by e-mail or user
 * id.
 */
export function createPersonDirectory(
  roster: Roster,
  people: CheckedCsvFile<RosterPerson, CheckedPerson>,
  known: StoredRoster,
  ending: readonly EndingPerson[],
): PersonDirectory {
  const found = indexPeople(people.kept, known, ending);
  const isLost = createRejectedRowFinder(people.lost);
  const complain = (column: "principal" | "mentor", reference: string): CsvRowProblem[] =>
    !roster.people.isReadable || isLost(reference)
      ? []
      : [
          {
            column,
            reason: `${quoteCell(reference)} is nobody in ${roster.people.file}, and nobody this programme knows`,
          },
        ];
  return (row) => {
    const principal = found.get(normalizePersonReference(row.principal));
    const mentor = found.get(normalizePersonReference(row.mentor));
    if (principal && mentor) {
      const ends = [...endingComplaint("principal", principal), ...endingComplaint("mentor", mentor)];
      return ends.length > 0 ? ends : { principal, mentor };
    }
    return [
      ...(principal ? [] : complain("principal", row.principal)),
      ...(mentor ? [] : complain("mentor", row.mentor)),
    ];
  };
}

/** Indexes everyone by e-mail and user id; what people.csv says of a person comes before what is stored. */
function indexPeople(
  kept: readonly CheckedPerson[],
  known: StoredRoster,
  ending: readonly EndingPerson[],
): ReadonlyMap<string, DirectoryPerson> {
  const found = new Map<string, DirectoryPerson>();
  for (const person of known.people) {
    const isEnding = ending.some((one) => one.person.id === person.id);
    const user = known.addresses.get(person.id)?.user;
    put(found, [person.email, user], { ...person, isActive: isActive(person), isEnding });
  }
  for (const { person, user, zone, isActive } of kept) {
    put(found, [person.email, user], { ...person, zone, isActive });
  }
  return found;
}

function endingComplaint(column: "principal" | "mentor", { name, isEnding }: DirectoryPerson): CsvRowProblem[] {
  return isEnding ? [{ column, reason: `the place of ${name} ends with this import` }] : [];
}

function put(found: Map<string, DirectoryPerson>, references: readonly (string | undefined)[], who: DirectoryPerson) {
  for (const reference of references) if (reference) found.set(normalizePersonReference(reference), who);
}
