import type { FocusCode } from "#kernel/contact-codes.ts";
import type { Scene } from "#understanding/clauses/set-scene.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { matchesOf } from "#understanding/pattern/matches-of.ts";

const MAX_SUGGESTIONS = 3;

/**
 * Suggests focus areas: scores each by its words, which weigh 2 in a request or an observation and 1 in a commitment.
 */
export function suggestFocus({ parts, language }: Scene): FocusCode[] {
  const weights = new Map<FocusCode, number>();
  for (const { kind, words } of parts) {
    if (kind === "next" || kind === "none") continue;
    const weight = kind === "theirs" || kind === "mine" ? 1 : 2;
    for (const [name, pattern] of Object.entries(PACKS[language].focus)) {
      const code = name as FocusCode;
      const found = new Set(matchesOf(pattern, words).map(([word]) => word));
      if (found.size > 0) weights.set(code, (weights.get(code) ?? 0) + weight * found.size);
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_SUGGESTIONS)
    .map(([code]) => code);
}
