import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { matchesOf } from "#understanding/pattern/matches-of.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";
import type { CandidateValue, VisitReading } from "#understanding/reading.ts";

const GREETING = createOriginalTextPattern(
  String.raw`^[^W]*${sourceOfEveryLanguage(({ attitude }) => attitude.greetings)}\>`,
);
const MIN_WORDS = 2;
const STOP = /[.!?;\n]+(?=\s|$)/g;

/**
 * Returns the sentences at the beginning of a description of a visit, up to the first value (such as a day) in it. If
 * Fieldbook was waiting for an answer when the message was written, these sentences are taken as that answer.
 */
export function readOpeningSentences(text: string, reading: VisitReading): string | undefined {
  const positions = quotesOf(reading)
    .map((quote) => text.indexOf(quote))
    .filter((place) => place >= 0);
  const before = text.slice(0, Math.min(text.length, ...positions));
  const stop = matchesOf(STOP, before).at(-1);
  const opening = stop ? before.slice(0, stop.index).trim() : "";
  const words = opening.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS || GREETING.test(opening)) return undefined;
  return opening;
}

function quotesOf(reading: VisitReading): string[] {
  return Object.values(reading)
    .flat()
    .flatMap((found: string | CandidateValue<unknown> | { quote: string }) =>
      typeof found === "object" && "quote" in found ? [found.quote] : [],
    );
}
