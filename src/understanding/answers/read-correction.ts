import type { Language } from "#kernel/language.ts";
import { setScene } from "#understanding/clauses/set-scene.ts";
import { withoutTakenBack } from "#understanding/clauses/taken-back.ts";
import type { Reading, ReadingContext } from "#understanding/reading.ts";
import { readScene } from "#understanding/slots/read-account.ts";
import { readMinutes } from "./read-answer.ts";

/**
 * What a message about a draft changes in it: "no, it was Wednesday", "50 minutes, not 75", "por teléfono, no en
 * persona". What was taken back is not read; what it does not mention is absent.
 */
export function readCorrection(text: string, context: ReadingContext): Reading {
  const kept = withoutTakenBack(text);
  const first = readIn(kept, text, context);
  if (saysSomething(first)) return first;
  // A few words do not tell their language: the other one may make sense of them.
  const second = readIn(kept, text, context, first.language === "en" ? "es" : "en");
  if (saysSomething(second)) return second;
  const number = TAKEN_NUMBER.test(text) ? BARE.exec(kept)?.[1] : undefined;
  const minutes = number && readMinutes(number);
  return minutes && "value" in minutes ? { ...first, minutes } : first;
}

function readIn(kept: string, text: string, context: ReadingContext, language?: Language): Reading {
  return readScene(setScene(text, context, { kept, answering: true, language }), text);
}

function saysSomething(reading: Reading): boolean {
  const { language, focusSuggestions, ...told } = reading;
  return Object.values(told).some((slot) => !Array.isArray(slot) || slot.length > 0);
}

/** "It was 50, not 75": the number that stays is minutes, as the one it replaces. */
const TAKEN_NUMBER = /\b(?:not|no|instead of|en vez de)\s+\d+\b/iu;
const BARE = /(?<![\d/:.])(\d{1,3})(?![\d/:.])/;
