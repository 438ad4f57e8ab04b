import { startingWith } from "#kernel/language.ts";
import type { Prepared } from "#understanding/clauses/prepare.ts";
import { setScene } from "#understanding/clauses/set-scene.ts";
import { toValidMinutes } from "#understanding/facts/length-rule.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import type { Reading } from "#understanding/reading.ts";
import { readScene, type Story } from "#understanding/slots/read-account.ts";

/**
 * The changes that a message makes to a draft: "no, it was Wednesday", "50 minutes, not 75", "por teléfono, no en
 * persona". `left` is the text without withdrawn parts. Fields that are not mentioned are absent.
 * `story` is that of the same text as an account, if nothing in it is withdrawn.
 */
export function readCorrection(left: Prepared, story?: Story): Reading {
  const first = readScene(setScene(left, { answering: true }), story);
  if (saysSomething(first)) return first;
  // A few words do not determine their language, so the others are tried too.
  for (const language of startingWith(left.language).slice(1)) {
    const other = readScene(setScene(left, { answering: true, language }));
    if (saysSomething(other)) return other;
  }
  const minutes = replacedNumber(left);
  return minutes ? { ...first, minutes } : first;
}

function saysSomething(reading: Reading): boolean {
  const { language, focusSuggestions, ...slots } = reading;
  return Object.values(slots).some((slot) => !Array.isArray(slot) || slot.length > 0);
}

/** "It was 50, not 75": both numbers are minutes. */
function replacedNumber({ text, folded }: Prepared): Reading["minutes"] {
  const number = REPLACED_NUMBER.test(text) ? BARE.exec(folded.text)?.[1] : undefined;
  const value = number === undefined ? "unreadable" : toValidMinutes(Number(number));
  return number === undefined || value === "unreadable" ? undefined : { value, quote: number, sure: true };
}

const REPLACED_NUMBER = pattern(
  String.raw`\<${inEveryLanguage(({ retractions }) => retractions.beforeNumber)}\s+\d+\>`,
  "i",
);
const BARE = /(?<![\d/:.])(\d{1,3})(?![\d/:.])/;
