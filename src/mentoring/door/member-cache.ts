import type { Clock } from "#kernel/clock.ts";
import type { Address } from "#mentoring/people/address.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";

/** Who was last found at which address. Permissions never rest on it: those the database is asked. */
export type MemberCache = {
  remember(at: Address, person: Person): void;
  /** However long ago. */
  lastKnown(at: Address): Person | undefined;
  /** A member found within the last minute. */
  knownLately(at: Address): Person | undefined;
};

/** For so long an answer that is nothing but words is given without asking again. */
const LATELY_MS = 60_000;

export function openMemberCache(clock: Clock): MemberCache {
  const found = new Map<string, { readonly person: Person; readonly at: number }>();
  const now = () => clock.now().epochMilliseconds;
  return {
    remember: (at, person) => void found.set(keyOf(at), { person, at: now() }),
    lastKnown: (at) => found.get(keyOf(at))?.person,
    knownLately: (at) => {
      const known = found.get(keyOf(at));
      return known && isActive(known.person) && now() - known.at < LATELY_MS ? known.person : undefined;
    },
  };
}

const keyOf = ({ surface, account, user }: Address) => `${surface} ${account} ${user}`;
