import type { ExaminedText, ShareableText } from "#kernel/examined-text.ts";
import { restoreExaminedText, restoreShareableText } from "#mentoring/safeguarding/words.ts";

/** The words of a test as if they had been examined. */
export const examined = (text: string): ExaminedText => restoreExaminedText(text);
export const shareable = (text: string): ShareableText => restoreShareableText(text);
