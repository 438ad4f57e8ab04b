import type { ParsedCsvRow } from "./read-rows.ts";
import { normalizePersonReference } from "./roster.ts";

/**
 * Whether a single rejected row of a CSV file names all of these people. An error about them elsewhere is then left
 * out, because the rejected row already reports the cause.
 */
type LostLines = (...references: readonly string[]) => boolean;

export function createRejectedRowFinder(lost: readonly ParsedCsvRow<unknown>[]): LostLines {
  const linesOf = new Map<string, Set<number>>();
  for (const { number, text } of lost) {
    for (const word of text.split(/[\s,;"]+/)) {
      const reference = normalizePersonReference(word);
      linesOf.set(reference, (linesOf.get(reference) ?? new Set()).add(number));
    }
  }
  return (...references) => {
    const [first, ...others] = references.map((reference) => linesOf.get(normalizePersonReference(reference)));
    return [...(first ?? [])].some((line) => others.every((lines) => lines?.has(line)));
  };
}
