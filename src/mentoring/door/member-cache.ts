import type { Clock } from "#kernel/clock.ts";
import type { Address } from "#mentoring/people/address.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";

/** Caches the person at each address. Permissions never rely on it; the database checks them. */
export type MemberCache = {
  remember(at: Address, person: Person): void;
  /** The cached person, of any age. */
  lastKnown(at: Address): Person | undefined;
  /** The cached person if looked up within the last minute. */
  knownLately(at: Address): Person | undefined;
};

/** How long a cached person suffices for a reply that grants no access. */
const LATELY_MS = 60_000;

export function createMemberCache(clock: Clock): MemberCache {
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
