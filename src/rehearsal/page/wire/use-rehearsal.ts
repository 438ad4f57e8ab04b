import { useCallback, useEffect, useRef, useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { fetchState } from "./ask.ts";
import { followState, type StateFollower } from "./follow.ts";
import { readRememberedPerson, rememberPerson } from "./remembered-person.ts";

export type Rehearsal = {
  /**
   * The newest state that was fetched; null until the first one. After another person was chosen it may briefly be the
   * previous person's.
   */
  readonly state: RehearsalState | null;
  readonly linked: boolean;
  readonly refresh: () => void;
  readonly become: (person: string) => void;
};

/** Returns the state of the rehearsal as one person sees it, and keeps it up to date. */
export function useRehearsal(): Rehearsal {
  const [as, become] = useState<string | null>(readRememberedPerson);
  const [state, setState] = useState<RehearsalState | null>(null);
  const [linked, setLinked] = useState(true);
  const follower = useRef<StateFollower | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    if (as) {
      rememberPerson(as);
      const hear = (heard: RehearsalState) => (heard.me.id === as ? setState(heard) : become(heard.me.id));
      follower.current = followState(as, { state: hear, linked: setLinked }, leaving.signal);
    } else {
      fetchState(null, leaving.signal).then(
        (first) => become(first.me.id),
        () => !leaving.signal.aborted && setLinked(false),
      );
    }
    return () => leaving.abort();
  }, [as]);

  const refresh = useCallback(() => follower.current?.refresh(), []);
  useFetchEachMinute(state?.now, refresh);
  return { state, linked, refresh, become };
}

/**
 * Fetches the state again when the rehearsal's clock reaches its next minute, because only the server knows the time of
 * that clock.
 */
function useFetchEachMinute(now: string | undefined, refresh: () => void): void {
  useEffect(() => {
    if (now === undefined) return;
    const timer = setTimeout(refresh, 60_050 - (Date.parse(now) % 60_000));
    return () => clearTimeout(timer);
  }, [now, refresh]);
}
