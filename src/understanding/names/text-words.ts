import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";

/** A word of a text with what its spelling and its place tell about whether it is a name. */
export type TextWord = TextSpan & {
  /** The folded (normalised) word. */
  readonly key: string;
  /** Whether only the first letter is a capital. A word in capitals throughout may be any word. */
  readonly capital: boolean;
  /** Whether it stands at the start of the text or after punctuation. */
  readonly starts: boolean;
  /** Whether a sentence or a line may begin with it, so that its capital says nothing. */
  readonly opens: boolean;
};

const WORD = /[\p{L}\p{M}]+/gu;

export function splitWords(folded: NormalizedText): TextWord[] {
  let end = 0;
  return findAllMatches(WORD, folded.text).map((match) => {
    const start = match.index;
    const gap = folded.text.slice(end, start).slice(0, 8);
    const starts = end === 0 || /[^ '-]/.test(gap);
    const opens = end === 0 || /[.!?:;\n"]/.test(gap);
    end = start + match[0].length;
    return {
      start,
      end,
      key: match[0],
      capital: /^\p{Lu}(?!\p{Lu})/u.test(folded.cut(start, start + 2)),
      starts,
      opens,
    };
  });
}
