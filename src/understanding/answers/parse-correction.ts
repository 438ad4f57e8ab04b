import { listLanguagesFrom } from "#kernel/language.ts";
import { analyseText } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { toValidVisitMinutes } from "#understanding/facts/duration-rule.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createOriginalTextPattern, createTextPattern } from "#understanding/pattern/pattern.ts";
import { extractVisitValues, type KnownValues } from "#understanding/values/extract-visit-values.ts";

/**
 * Reads the changes that a message makes to a draft: "no, it was Wednesday", "50 minutes, not 75", "por teléfono, no en
 * persona". A value that the message does not mention is absent. `left` is the text without the words that its author
 * withdrew. Of the values already read from the whole text, those by topic are passed only if no words were withdrawn.
 */
export function parseCorrection(left: PreparedText, { who, topicValues }: KnownValues = {}): ExtractedVisitValues {
  const first = extractVisitValues(analyseText(left, { answering: true }), { who, topicValues });
  if (saysSomething(first)) return first;
  // A correction may have too few words to detect its language, so the text is read in every other language too.
  for (const language of listLanguagesFrom(left.language).slice(1)) {
    const other = extractVisitValues(analyseText(left, { answering: true, language }), { who });
    if (saysSomething(other)) return other;
  }
  const minutes = replacedNumber(left);
  return minutes ? { ...first, minutes } : first;
}

function saysSomething(reading: ExtractedVisitValues): boolean {
  const { language, focusSuggestions, who, details, ...values } = reading;
  const said = [...Object.values(values), ...Object.values(details ?? {})];
  return who.kind !== "nobody" || said.some((value) => !Array.isArray(value) || value.length > 0);
}

/** Reads the minutes in a correction such as "50, not 75", in which no unit is written: the number that is not withdrawn. */
function replacedNumber({ text, folded }: PreparedText): ExtractedVisitValues["minutes"] {
  const withdrawn = REPLACED_NUMBER.exec(text);
  if (!withdrawn) return undefined;
  const end = withdrawn.index + withdrawn[0].length;
  const isWithdrawn = ({ index }: RegExpExecArray) => {
    const { start } = folded.toOriginal({ start: index, end: index + 1 });
    return start >= withdrawn.index && start < end;
  };
  const found = findAllMatches(BARE, folded.text).find((each) => !isWithdrawn(each));
  const value = found ? toValidVisitMinutes(Number(found[0])) : "unreadable";
  if (!found || value === "unreadable") return undefined;
  return { value, quote: folded.cut(found.index, found.index + found[0].length), sure: true };
}

const REPLACED_NUMBER = createOriginalTextPattern(
  String.raw`\<${joinSourcesOfAllLanguages(({ retractions }) => retractions.beforeNumber)}\s+\d+\>`,
);
/** One digit alone is too little to be quoted as the words of a value. */
const BARE = createTextPattern(String.raw`(?<![/:.])\<\d{2,3}\>(?![/:.])`, "g");
