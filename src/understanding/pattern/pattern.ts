/**
 * Creates a regex from the notation in which every pattern over folded (normalised) text is written. The notation
 * replaces JavaScript's \b and \w, which know only ASCII even with the u flag. Folded text is lower case, so capitals
 * are free to stand for character classes. \< is the start of a word and \> its end; W is a character of a word,
 * including the masks; N is a mask character of a principal's name, M one of the writer's own name, U one of another name
 * and F one of a day, a time or a duration. U and F occur only in the text in which the visited person is looked for.
 */
export function createTextPattern(source: string, flags = ""): RegExp {
  return new RegExp(expand(source, FOLDED_WORD), `${flags}u`);
}

/**
 * Creates a regex from the notation of {@link createTextPattern} that is matched against the original text instead of the
 * folded (normalised) text. It ignores case.
 */
export function createOriginalTextPattern(source: string, flags = ""): RegExp {
  return new RegExp(expand(source, ORIGINAL_WORD), `${flags}iu`);
}

/**
 * The mask characters: each letter of a name is replaced by one of them, so that no rule takes the name for a word.
 * They are control characters of Unicode: folding leaves none in a text, and a
 * string of Latin letters stays in the engine's one-byte form, which matches fastest.
 */
export const NAME_MASK_CHARACTERS = { principal: "\x91", writer: "\x92", other: "\x93" } as const;

/** The mask character that replaces each character of a day, a time or a duration. */
export const FACT_MASK_CHARACTER = "\x94";

/** The characters of a word in any text, for use in a character class. */
const ORIGINAL_WORD = String.raw`\p{L}\p{M}\p{N}_\x91-\x94`;

/**
 * The same characters in a folded text, where everything beyond ASCII is a letter, mark, digit or mask. The engine
 * takes a hundred times as long for each class of the Unicode tables, and the patterns contain 1,400 of them.
 */
const FOLDED_WORD = String.raw`0-9a-z_\x80-\u{10ffff}`;

/**
 * Matches the tokens that the expansion of the notation must recognise. Escapes and group names stay as they are; `[`
 * and `]` show whether a character class is open.
 */
const TOKEN = /\\[pP]\{[^}]*\}|\\.|\(\?<[a-z]+>|[[\]WNMUF]/g;

function expand(source: string, word: string): string {
  const notation: Readonly<Record<string, string>> = {
    "\\<": `(?<![${word}])`,
    "\\>": `(?![${word}])`,
    W: word,
    N: String.raw`\x91`,
    M: String.raw`\x92`,
    U: String.raw`\x93`,
    F: String.raw`\x94`,
  };
  let inClass = false;
  return source.replace(TOKEN, (token) => {
    if (token === "[" || token === "]") inClass = token === "[";
    const meaning = notation[token] ?? token;
    return token === "W" && !inClass ? `[${meaning}]` : meaning;
  });
}
