import type { PairId, PersonId } from "#kernel/id.ts";
import type { Person } from "#mentoring/people/person.ts";

export const PAIR_ROLES = ["lead", "second", "peer", "shadow", "external"] as const;
export type PairRole = (typeof PAIR_ROLES)[number];

/** A mentor and the principal they mentor, from a day on. */
export type Pair = {
  readonly id: PairId;
  readonly principal: Person;
  readonly mentor: Person;
  readonly role: PairRole;
  readonly startsOn: Temporal.PlainDate;
  /** After this neither can read what the other wrote. */
  readonly endedAt?: Temporal.Instant;
};

/** The other person of a pair. */
export function getOtherPerson(pair: Pair, personId: PersonId): Person {
  return pair.principal.id === personId ? pair.mentor : pair.principal;
}
