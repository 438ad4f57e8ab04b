import { firstName } from "#kernel/first-name.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { AnswerContext } from "./answer-context.ts";

/** The first name of the other person of a pair, or the full name if another of these pairs has one of that name. */
export function nameOther(pair: Pair, me: Person, pairs: readonly Pair[]): string {
  const other = getOtherPerson(pair, me.id);
  const first = firstName(other.name);
  const isShared = pairs.some((each) => {
    const { id, name } = getOtherPerson(each, me.id);
    return id !== other.id && firstName(name) === first;
  });
  return isShared ? other.name : first;
}

/** The names of the others of some pairs, and how many they are. */
export const namesOf = (pairs: readonly Pair[], { me }: AnswerContext) => ({
  names: pairs.map((pair) => nameOther(pair, me, pairs)),
  count: pairs.length,
});
