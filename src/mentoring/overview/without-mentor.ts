import type { PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";

/** Whether a person is an active principal whom nobody accompanies, or nobody but the one they are `without` from now on. */
export function isWithoutMentor(person: Person, pairs: readonly Pair[], without?: PersonId): boolean {
  return (
    hasRole(person, "principal") &&
    !pairs.some(({ principal, mentor, endedAt }) => !endedAt && principal.id === person.id && mentor.id !== without)
  );
}
