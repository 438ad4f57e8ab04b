import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";

/** Creates the section that names the principals without a planned visit, each with their mentor. */
export function createUnplannedSection(withoutVisit: DigestFacts["withoutVisit"]): DigestSection[] {
  if (withoutVisit.length === 0) return [];
  return [
    {
      title: createDigestPhrase("digest.unplanned", { count: withoutVisit.length }),
      lines: withoutVisit.map(({ mentor, principal, principalId, pairId }) => ({
        ...createDigestPhrase("digest.unplanned.line", { mentor, principal }),
        opens: { person: principalId, pair: pairId },
      })),
      action: createDigestPhrase("digest.unplanned.do"),
    },
  ];
}
