import { firstName } from "#kernel/first-name.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";

export const PAIR_ROLES = ["lead", "second", "peer", "shadow", "external"] as const;
export type PairRole = (typeof PAIR_ROLES)[number];

/** The two people of a pair, by their part in it. */
export const PAIR_SIDES = ["mentor", "principal"] as const;
export type PairSide = (typeof PAIR_SIDES)[number];

/** Why a pair ended; none of the reasons names a fault. */
export const PAIR_END_REASONS = ["completed", "rematch", "leave", "role_change", "left", "mistake"] as const;
export type PairEndReason = (typeof PAIR_END_REASONS)[number];

/** A pair: a mentor and the principal (school head) they mentor from a given day on. */
export type Pair = {
  readonly id: PairId;
  readonly principal: Person;
  readonly mentor: Person;
  readonly role: PairRole;
  readonly startsOn: Temporal.PlainDate;
  /**
   * The end of the pair. From then on RLS shows the principal what was written in it, and the former mentor nothing of
   * it.
   */
  readonly endedAt?: Temporal.Instant;
  /** The day on which it ended, and why. */
  readonly ended?: PairEnding;
  /** Its last day, which is still to come, and why it will end. */
  readonly ending?: PairEnding;
};

/** The day on which a pair ends, and why. */
export type PairEnding = { readonly on: Temporal.PlainDate; readonly reason: PairEndReason };

/** Whether a person is one of the two of a pair. */
export function isInPair({ principal, mentor }: Pick<Pair, "principal" | "mentor">, personId: PersonId): boolean {
  return principal.id === personId || mentor.id === personId;
}

export function getOtherPerson(pair: Pair, personId: PersonId): Person {
  return pair.principal.id === personId ? pair.mentor : pair.principal;
}

/** The people of a pair to whom what a person does is news: the other one, or both if that person is not in it. */
export function getOtherPeople({ principal, mentor }: Pair, personId: PersonId): Person[] {
  return [mentor, principal].filter(({ id }) => id !== personId);
}

/** Whether one of the two people of a pair still holds the role that they have in it. */
export function hasRoleInPair(person: Person, pair: Pair): boolean {
  return hasRole(person, pair.mentor.id === person.id ? "mentor" : "principal");
}

/** Returns the principal's first name, or the full name if another principal of these pairs has the same first name. */
export function namePrincipalAmong(pairs: readonly Pair[], { id, principal }: Pair): string {
  const first = firstName(principal.name);
  const isShared = pairs.some((other) => other.id !== id && firstName(other.principal.name) === first);
  return isShared ? principal.name : first;
}
