declare const examined: unique symbol;
declare const shareable: unique symbol;

/**
 * A text that was examined for signs of danger, as its author wrote it. It may be stored where only its author reads
 * it. Only `mentoring/safeguarding/words.ts` makes one, so that no text is stored unexamined.
 */
export type ExaminedText = string & { readonly [examined]: true };

/**
 * An examined text without the names and numbers of people who are not here, and without the sentences in which its
 * author speaks of their own danger. It may be stored where somebody else reads it.
 */
export type ShareableText = ExaminedText & { readonly [shareable]: true };
