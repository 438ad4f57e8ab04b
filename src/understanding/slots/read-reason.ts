import type { NotHeldReason } from "#kernel/contact-codes.ts";
import type { Scene } from "#understanding/clauses/set-scene.ts";
import { quote } from "#understanding/fold/quote.ts";
import { PACKS } from "#understanding/language/packs.ts";
import type { Candidate } from "#understanding/reading.ts";

/** Reads the reason why the visit was not held; it is not sure if the text gives two different ones. */
export function readReason({ parts, folded, language }: Scene): Candidate<NotHeldReason> | undefined {
  const candidates = parts.filter(({ kind }) => kind !== "theirs" && kind !== "mine");
  const found = Object.entries(PACKS[language].reasons).flatMap(([name, pattern]) =>
    candidates.flatMap(({ words, start }) => {
      const match = pattern.exec(words);
      if (!match) return [];
      const at = start + match.index;
      return [{ value: name as NotHeldReason, quote: quote(folded, { start: at, end: at + match[0].length }) }];
    }),
  );
  const first = found[0];
  return first && { ...first, sure: found.every(({ value }) => value === first.value) };
}
