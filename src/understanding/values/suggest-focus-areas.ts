import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import type { TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";

const MAX_SUGGESTIONS = 3;

/**
 * Suggests focus areas by the words that belong to each. A word in a request or an observation has weight 2, a word in
 * a commitment weight 1.
 */
export function suggestFocusAreas({ clauses, language }: TextAnalysis): FocusAreaCode[] {
  const weights = new Map<FocusAreaCode, number>();
  for (const { kind, words } of clauses) {
    if (kind === "next" || kind === "none") continue;
    const weight = kind === "theirs" || kind === "mine" ? 1 : 2;
    for (const [name, pattern] of Object.entries(LANGUAGE_PACKS[language].focus)) {
      const code = name as FocusAreaCode;
      const found = new Set(findAllMatches(pattern, words).map(([word]) => word));
      if (found.size > 0) weights.set(code, (weights.get(code) ?? 0) + weight * found.size);
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_SUGGESTIONS)
    .map(([code]) => code);
}
