import type { Clock } from "#kernel/clock.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";

/**
 * Caches the person at each chat address, to save look-ups. Authorization never relies on the cache: RLS checks every
 * transaction.
 */
export type MemberCache = {
  remember(at: ChatAddress, person: Person): void;
  /** Returns the cached person at this chat address, however old the cache entry is. */
  lastKnown(at: ChatAddress): Person | undefined;
  /**
   * Returns the cached person at this chat address, but only if they were looked up within the last 60 seconds and are
   * active.
   */
  knownLately(at: ChatAddress): Person | undefined;
};

/** Maximum age of a cache entry from which a reply may be given without a database query. */
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

const keyOf = ({ surface, account, user }: ChatAddress) => `${surface} ${account} ${user}`;
