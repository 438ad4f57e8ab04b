import { blankOutRetractedWords } from "./blank-out-retracted-words.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";

/** Leaves out what its author withdraws by a negation: "40 minutes, not 60". */
export function withoutRetractedWords(whole: PreparedText): PreparedText {
  const { text, context, addressed } = whole;
  const kept = blankOutRetractedWords(text);
  return kept === text ? whole : prepareText(text, context, { kept, addressed });
}
