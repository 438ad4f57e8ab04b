import { readScene } from "./read-account.ts";
import { readMinutes } from "./read-answer.ts";
import type { Reading, ReadingContext } from "./reading.ts";
import { setScene } from "./scene.ts";

/**
 * What a message about a draft changes in it: "no, it was Wednesday", "50 minutes, not 75", "por teléfono, no en
 * persona". What was taken back is not read; what it does not mention is absent.
 */
export function readCorrection(text: string, context: ReadingContext): Reading {
  const kept = withoutTakenBack(text);
  const reading = readScene(setScene(kept, context, true), text);
  if (reading.minutes || reading.unreadable.length > 0) return reading;
  const number = BARE.exec(kept);
  const minutes = number?.[1] && TAKEN_NUMBER.test(text) ? readMinutes(number[1]) : undefined;
  return minutes && "value" in minutes ? { ...reading, minutes } : reading;
}

/** "It was 50, not 75": the number that stays is minutes, as the one it replaces. */
const TAKEN_NUMBER = /\b(?:not|no|instead of|en vez de)\s+\d+\b/iu;
const BARE = /(?<![\d/:.])(\d{1,3})(?![\d/:.])/;

/** The words that are withdrawn, up to the end of their part; blanks keep every other word where it was. */
const TAKEN_BACK =
  /\b(?:not(?! (?:held|agreed|able))|instead of|rather than|wasn['’]t|isn['’]t|en vez de|en lugar de|no fue|no era|(?<=[,;]\s*)no(?=\s+(?:en|por|el|la|los|a|de|fue|era|con|\d)))\b[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\b(?:but|it was|sino|fue|era)\b)/giu;

function withoutTakenBack(text: string): string {
  return text.replace(TAKEN_BACK, (words) => " ".repeat(words.length));
}
