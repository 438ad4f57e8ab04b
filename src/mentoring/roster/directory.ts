import type { PersonId } from "#kernel/id.ts";
import { isActive, type Role } from "#mentoring/people/person.ts";
import type { Checked } from "./check-lines.ts";
import type { CheckedPerson } from "./check-people.ts";
import { indexLines } from "./lost-lines.ts";
import type { RosterPerson } from "./people-csv.ts";
import { type Complaint, quote } from "./problem.ts";
import { type Known, type Roster, toReference } from "./roster.ts";

/** A person to whom a line of another file refers. */
export type Found = {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly zone: string;
  readonly isActive: boolean;
};

export type Couple = { readonly principal: Found; readonly mentor: Found };

/** Resolves the two people of a line, or returns complaints; none about a person whose own line has a problem. */
export type Directory = (row: { readonly principal: string; readonly mentor: string }) => Couple | readonly Complaint[];

/** A directory of everyone in the file and everyone already known. */
export function openDirectory(roster: Roster, people: Checked<RosterPerson, CheckedPerson>, known: Known): Directory {
  const found = new Map<string, Found>();
  for (const person of known.people) {
    put(found, [person.email, known.addresses.get(person.id)?.user], { ...person, isActive: isActive(person) });
  }
  for (const { person, user, zone, isActive } of people.kept) {
    put(found, [person.email, user], { ...person, zone, isActive });
  }
  const isLost = indexLines(people.lost);
  const complain = (column: "principal" | "mentor", reference: string): Complaint[] =>
    !roster.people.isReadable || isLost(reference)
      ? []
      : [{ column, reason: `${quote(reference)} is nobody in ${roster.people.file}, and nobody this programme knows` }];
  return (row) => {
    const principal = found.get(toReference(row.principal));
    const mentor = found.get(toReference(row.mentor));
    if (principal && mentor) return { principal, mentor };
    return [
      ...(principal ? [] : complain("principal", row.principal)),
      ...(mentor ? [] : complain("mentor", row.mentor)),
    ];
  };
}

function put(found: Map<string, Found>, references: readonly (string | undefined)[], who: Found) {
  for (const reference of references) if (reference) found.set(toReference(reference), who);
}
