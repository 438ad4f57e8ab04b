import type { ExtractedValue, ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";

const GREETING = createOriginalTextPattern(
  String.raw`^[^W]*${joinSourcesOfAllLanguages(({ attitude }) => attitude.greetings)}\>`,
);
const MIN_WORDS = 2;
const STOP = /[.!?;\n]+(?=\s|$)/g;

/**
 * Returns the sentences at the beginning of a description of a visit, up to the first value (such as a day) in it. If
 * Fieldbook was waiting for an answer when the message was written, these sentences are taken as that answer.
 */
export function extractOpeningSentences(text: string, reading: ExtractedVisitValues): string | undefined {
  const positions = quotesOf(reading)
    .map((quote) => text.indexOf(quote))
    .filter((place) => place >= 0);
  const before = text.slice(0, Math.min(text.length, ...positions));
  const stop = findAllMatches(STOP, before).at(-1);
  const opening = stop ? before.slice(0, stop.index).trim() : "";
  const words = opening.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS || GREETING.test(opening)) return undefined;
  return opening;
}

function quotesOf({ who: _, details: __, ...reading }: ExtractedVisitValues): string[] {
  return Object.values(reading)
    .flat()
    .flatMap((found: string | ExtractedValue<unknown> | { quote: string }) =>
      typeof found === "object" && "quote" in found ? [found.quote] : [],
    );
}
