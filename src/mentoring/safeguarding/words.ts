import type { ExaminedText, ShareableText } from "#kernel/examined-text.ts";
import { type Examination, type ExaminationContext, examine } from "#understanding/examine.ts";

/** The words of one field or message after their examination, ready to be stored. */
export type ExaminedWords = {
  /** As written, for a place that only the author reads. */
  readonly own: ExaminedText;
  /** For a place that somebody else reads. */
  readonly shareable: ShareableText;
  readonly examination: Examination;
};

/** Makes the words of an examination storable. */
export function toExaminedWords(examination: Examination): ExaminedWords {
  return {
    own: examination.text as ExaminedText,
    shareable: examination.shareable.trim() as ShareableText,
    examination,
  };
}

export function examineWords(text: string, context: ExaminationContext): ExaminedWords {
  return toExaminedWords(examine(text, context));
}

/**
 * What of a text another person may read. The text was examined and answered when it was written; since then it rested
 * where only its author reads it.
 */
export function toShareableText(text: string, context: ExaminationContext): ShareableText {
  return examineWords(text, context).shareable;
}

export function trimExaminedText(text: ExaminedText): ExaminedText {
  return text.trim() as ExaminedText;
}

/** A part of an examined text, for a place that only its author reads; the whole, if it is none. */
export function cutExaminedText(whole: ExaminedText, part: string): ExaminedText {
  return whole.includes(part) ? (part as ExaminedText) : whole;
}

/** A field that was left empty. */
export const NO_WORDS = "" as ShareableText;

/** Marks a text that was examined before it was stored, after it was read back for its author. */
export function restoreExaminedText(stored: string): ExaminedText {
  return stored as ExaminedText;
}

/** Marks a text that was examined before it was stored, after it was read back from where others read it too. */
export function restoreShareableText(stored: string): ShareableText {
  return stored as ShareableText;
}
