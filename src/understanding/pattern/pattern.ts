/**
 * Creates a regex from the notation in which every pattern over folded (normalised) text is written. The notation
 * replaces JavaScript's \b and \w, which know only ASCII even with the u flag. Folded text is lower case, so capitals
 * are free to stand for character classes. \< is the start of a word and \> its end; W is a character of a word,
 * including the masks of names; N is a mask character of a principal's name and M one of the writer's own name.
 */
export function createPattern(source: string, flags = ""): RegExp {
  return new RegExp(expanded(source), `${flags}u`);
}

/**
 * The mask characters: each letter of a name is replaced by one of them, so that no rule takes the name for a word.
 * They are the Unicode control characters "private use one" and "private use two": folding leaves none in a text, and a
 * string of Latin letters stays in the engine's one-byte form, which matches fastest.
 */
export const NAME_MASKS = { principal: "\x91", writer: "\x92" } as const;

const WORD = String.raw`\p{L}\p{M}\p{N}_\x91\x92`;
const NOTATION: Readonly<Record<string, string>> = {
  "\\<": `(?<![${WORD}])`,
  "\\>": `(?![${WORD}])`,
  W: WORD,
  N: String.raw`\x91`,
  M: String.raw`\x92`,
};

/**
 * Matches the tokens that the expansion of the notation must recognise. Escapes and group names stay as they are; `[`
 * and `]` show whether a character class is open.
 */
const TOKEN = /\\[pP]\{[^}]*\}|\\.|\(\?<[a-z]+>|[[\]WNM]/g;

function expanded(source: string): string {
  let inClass = false;
  return source.replace(TOKEN, (token) => {
    if (token === "[" || token === "]") inClass = token === "[";
    const meaning = NOTATION[token] ?? token;
    return token === "W" && !inClass ? `[${meaning}]` : meaning;
  });
}
