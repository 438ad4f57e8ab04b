import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { findCurrentLeave, type Leave } from "#mentoring/leave/leave.store.ts";
import { listAllPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, isInPair, type Pair } from "#mentoring/pair/pair.ts";
import { listPairsEndedWith } from "#mentoring/pair/return-person.ts";
import { findPerson, listPeople } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { isSameName } from "#mentoring/roster/same-name.ts";
import { isWithoutMentor } from "./without-mentor.ts";

/** What a coordinator sees of one person: logistics only. */
export type PersonPage = {
  readonly person: Person;
  /** Some of their pairs, the active ones first, beginning with the one at `from`. */
  readonly pairs: readonly Pair[];
  readonly from: number;
  readonly total: number;
  /** How many pairs ended because they left, if they did. */
  readonly endedWith: number;
  /** The others of their pairs that have not ended. */
  readonly others: readonly Person[];
  /** Those of their principals whom nobody accompanies once this person has left, or since they left. */
  readonly leftAlone: readonly Person[];
  /** Whether they are a principal whom nobody accompanies. */
  readonly isAlone: boolean;
  /** The other entries that have their name, of which each may be the same person. */
  readonly twins: readonly Person[];
  /** The leave that is under way or ahead. */
  readonly leave?: Leave;
};

/** How many pairs a page shows: each takes two blocks of the hundred that a modal holds. */
export const PAIRS_PER_PAGE = 25;

/** Loads what a coordinator sees of one person; undefined if there is no such person. */
export async function gatherPersonPage(
  tx: PersonTx,
  id: PersonId,
  now: Temporal.Instant,
  from = 0,
): Promise<PersonPage | undefined> {
  const person = await findPerson(tx, id);
  if (!person || person.mergedInto) return undefined;
  const ofEveryone = await listAllPairs(tx);
  const all = ofEveryone.filter((pair) => isInPair(pair, id));
  const running = all.filter(({ endedAt }) => !endedAt);
  const sorted = [...running, ...all.filter(({ endedAt }) => endedAt).reverse()];
  const endedWith = person.endedOn ? await listPairsEndedWith(tx, person) : [];
  const accompanied = [...running, ...endedWith].filter(({ mentor }) => mentor.id === id);
  const twins = (await listPeople(tx)).filter((other) => other.id !== id && isSameName(other.name, person.name));
  const leave = await findCurrentLeave(tx, person, now);
  return {
    person,
    ...(leave && { leave }),
    pairs: sorted.slice(from, from + PAIRS_PER_PAGE),
    from,
    total: all.length,
    endedWith: endedWith.length,
    others: running.map((pair) => getOtherPerson(pair, id)),
    leftAlone: accompanied.map(({ principal }) => principal).filter((one) => isWithoutMentor(one, ofEveryone, id)),
    isAlone: isWithoutMentor(person, ofEveryone),
    twins,
  };
}
