import { useEffect, useState } from "react";
import type { BackstageContent } from "#rehearsal/human-api.ts";
import { fetchBackstage } from "#rehearsal/page/wire/ask.ts";

/** Fetches the content of the drawer "behind the scenes" again after each change. */
export function useBackstage(changed: unknown): BackstageContent | null {
  const [seen, setSeen] = useState<BackstageContent | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the reason to ask, not part of the question.
  useEffect(() => {
    const leaving = new AbortController();
    // The error of a failed fetch is ignored: the drawer keeps its last content, and the page shows anyway that the
    // server does not respond.
    fetchBackstage(leaving.signal).then(setSeen, () => undefined);
    return () => leaving.abort();
  }, [changed]);
  return seen;
}
