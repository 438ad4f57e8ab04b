import { startingWith } from "#kernel/language.ts";
import type { Prepared } from "#understanding/clauses/prepare.ts";
import { setScene } from "#understanding/clauses/set-scene.ts";
import { toValidMinutes } from "#understanding/facts/length-rule.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import type { Reading } from "#understanding/reading.ts";
import { readScene, type Story } from "#understanding/slots/read-account.ts";

/**
 * Reads the changes that a message makes to a draft: "no, it was Wednesday", "50 minutes, not 75", "por teléfono, no en
 * persona". Fields that are not mentioned are absent. `left` is the text without withdrawn parts; `story` is passed if
 * nothing was withdrawn, because the slots of the account are then the same.
 */
export function readCorrection(left: Prepared, story?: Story): Reading {
  const first = readScene(setScene(left, { answering: true }), story);
  if (saysSomething(first)) return first;
  // A few words may be too little to detect their language, so every other language is tried too.
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

/** Reads the minutes in "50, not 75", where no unit is written. */
function replacedNumber({ text, folded }: Prepared): Reading["minutes"] {
  const found = REPLACED_NUMBER.test(text) ? BARE.exec(folded.text) : null;
  const value = found ? toValidMinutes(Number(found[0])) : "unreadable";
  if (!found || value === "unreadable") return undefined;
  return { value, quote: folded.cut(found.index, found.index + found[0].length), sure: true };
}

const REPLACED_NUMBER = pattern(
  String.raw`\<${inEveryLanguage(({ retractions }) => retractions.beforeNumber)}\s+\d+\>`,
  "i",
);
const BARE = /(?<![\d/:.])\d{1,3}(?![\d/:.])/;
