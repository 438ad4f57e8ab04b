import { useEffect, useState } from "react";
import type { Backstage } from "#rehearsal/human-api.ts";
import { askBackstage } from "#rehearsal/page/wire/ask.ts";

/** What happens behind the scenes, asked again whenever the rehearsal `changed`. */
export function useBackstage(changed: unknown): Backstage | null {
  const [seen, setSeen] = useState<Backstage | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the reason to ask, not part of the question.
  useEffect(() => {
    const leaving = new AbortController();
    // What was seen last stays in sight; the page already says so when nobody answers.
    askBackstage(leaving.signal).then(setSeen, () => undefined);
    return () => leaving.abort();
  }, [changed]);
  return seen;
}
