import { useEffect, useState } from "react";
import type { Backstage } from "#rehearsal/human-api.ts";
import { askBackstage } from "#rehearsal/page/wire/ask.ts";

/** Fetches the drawer's content again after each `changed` event. */
export function useBackstage(changed: unknown): Backstage | null {
  const [seen, setSeen] = useState<Backstage | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the reason to ask, not part of the question.
  useEffect(() => {
    const leaving = new AbortController();
    // The last content stays visible; the page already shows that the server does not respond.
    askBackstage(leaving.signal).then(setSeen, () => undefined);
    return () => leaving.abort();
  }, [changed]);
  return seen;
}
