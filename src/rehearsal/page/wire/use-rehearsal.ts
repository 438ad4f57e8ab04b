import { useCallback, useEffect, useRef, useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { askState } from "./ask.ts";
import { type Follower, followState } from "./follow.ts";
import { rememberedPerson, rememberPerson } from "./remembered-person.ts";

export type Rehearsal = {
  /** The newest state fetched; null until the first one. It may still be the former person's for a moment. */
  readonly state: RehearsalState | null;
  readonly linked: boolean;
  readonly refresh: () => void;
  readonly become: (person: string) => void;
};

/** The rehearsal as one person lives it, kept up to date. */
export function useRehearsal(): Rehearsal {
  const [as, become] = useState<string | null>(rememberedPerson);
  const [state, setState] = useState<RehearsalState | null>(null);
  const [linked, setLinked] = useState(true);
  const follower = useRef<Follower | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    if (as) {
      rememberPerson(as);
      const hear = (heard: RehearsalState) => (heard.me.id === as ? setState(heard) : become(heard.me.id));
      follower.current = followState(as, { state: hear, linked: setLinked }, leaving.signal);
    } else {
      askState(null, leaving.signal).then(
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

/** The rehearsal's clock runs on between changes; its next minute is asked for, never guessed by this machine's clock. */
function useFetchEachMinute(now: string | undefined, refresh: () => void): void {
  useEffect(() => {
    if (now === undefined) return;
    const timer = setTimeout(refresh, 60_050 - (Date.parse(now) % 60_000));
    return () => clearTimeout(timer);
  }, [now, refresh]);
}
