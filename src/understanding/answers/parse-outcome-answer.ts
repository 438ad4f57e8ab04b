import type { VisitOutcome } from "#kernel/contact-codes.ts";
import type { ExtractedValue, ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";

/** Maximum characters of a short answer to "how did it go?". A longer text is read as a description of the visit. */
const MAX_LENGTH = 60;
const WENT = createOriginalTextPattern(
  String.raw`\<${joinSourcesOfAllLanguages(({ attitude }) => attitude.went)}(?!\p{L})`,
);
const DENIES = createOriginalTextPattern(
  String.raw`\<${joinSourcesOfAllLanguages(({ attitude }) => attitude.denials)}\>`,
);

/** Reads the outcome of a visit from a short answer to "how did it go?". */
export function parseOutcomeAnswer(
  text: string,
  correction: ExtractedVisitValues,
  yesNo: boolean | undefined,
): ExtractedValue<VisitOutcome> | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (correction.outcome) return correction.outcome;
  const went = yesNo === true || (WENT.test(text) && !DENIES.test(text));
  return went ? { value: "held_as_planned", quote: text.trim(), sure: true } : undefined;
}

/** Whether the text says, as in "another one", that it is about another session than the one recorded for that day. */
export function mentionsAnotherSession(text: string): boolean {
  return ANOTHER.test(text);
}

const ANOTHER = createOriginalTextPattern(
  String.raw`\<${joinSourcesOfAllLanguages(({ attitude }) => attitude.another)}\>`,
);

/** Whether the message begins with a retraction, such as "no," or "sorry,". */
export function startsWithRetraction(text: string): boolean {
  return TAKES_BACK.test(text);
}

const TAKES_BACK = createOriginalTextPattern(
  String.raw`^[^W]*${joinSourcesOfAllLanguages(({ attitude }) => attitude.retractions)}\>[\s,.:;]`,
);

/** Whether the message says thanks and nothing else. */
export function isOnlyThanks(text: string): boolean {
  return THANKS.test(text);
}

const BLANK = "(?:[^W]|_)*";
const THANKS = createOriginalTextPattern(
  `^${BLANK}(?:ok${BLANK})?${joinSourcesOfAllLanguages(({ attitude }) => attitude.thanks)}${BLANK}$`,
);
