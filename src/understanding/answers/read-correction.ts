import { startingWith } from "#kernel/language.ts";
import { analyseText } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { toValidMinutes } from "#understanding/facts/duration-rule.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import type { VisitReading } from "#understanding/reading.ts";
import { readAnalysis, type TopicValues } from "#understanding/values/read-visit-account.ts";

/**
 * Reads the changes that a message makes to a draft: "no, it was Wednesday", "50 minutes, not 75", "por teléfono, no en
 * persona". Fields that are not mentioned are absent. `left` is the text without withdrawn parts; `topicValues` is passed if
 * nothing was withdrawn, because the slots of the account are then the same.
 */
export function readCorrection(left: PreparedText, topicValues?: TopicValues): VisitReading {
  const first = readAnalysis(analyseText(left, { answering: true }), topicValues);
  if (saysSomething(first)) return first;
  // A few words may be too little to detect their language, so every other language is tried too.
  for (const language of startingWith(left.language).slice(1)) {
    const other = readAnalysis(analyseText(left, { answering: true, language }));
    if (saysSomething(other)) return other;
  }
  const minutes = replacedNumber(left);
  return minutes ? { ...first, minutes } : first;
}

function saysSomething(reading: VisitReading): boolean {
  const { language, focusSuggestions, ...slots } = reading;
  return Object.values(slots).some((slot) => !Array.isArray(slot) || slot.length > 0);
}

/** Reads the minutes in "50, not 75", where no unit is written. */
function replacedNumber({ text, folded }: PreparedText): VisitReading["minutes"] {
  const found = REPLACED_NUMBER.test(text) ? BARE.exec(folded.text) : null;
  const value = found ? toValidMinutes(Number(found[0])) : "unreadable";
  if (!found || value === "unreadable") return undefined;
  return { value, quote: folded.cut(found.index, found.index + found[0].length), sure: true };
}

const REPLACED_NUMBER = pattern(
  String.raw`\<${sourceOfEveryLanguage(({ retractions }) => retractions.beforeNumber)}\s+\d+\>`,
  "i",
);
const BARE = /(?<![\d/:.])\d{1,3}(?![\d/:.])/;
