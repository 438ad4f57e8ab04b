/**
 * The notation in which every pattern over folded text is written. JavaScript's own \b and \w know only ASCII, with
 * every flag; these are Unicode's. Folded text is lower case, so capitals are free to stand for classes.
 *
 *   \<  \>   where a word begins, where it ends
 *   W        a character of a word, a name's mask included
 *   N  M     the masks of a principal's name and of the writer's own
 */
export function pattern(source: string, flags = ""): RegExp {
  return new RegExp(expanded(source), `${flags}u`);
}

/**
 * A name is masked so that no rule takes it for a word. The masks are Unicode's control characters "private use one" and
 * "two": folding leaves none in a text, and a text in Latin letters stays one byte a character, which matches fastest.
 */
export const MASK = { principal: "\x91", writer: "\x92" } as const;

const WORD = String.raw`\p{L}\p{M}\p{N}_\x91\x92`;
const NOTATION: Readonly<Record<string, string>> = {
  "\\<": `(?<![${WORD}])`,
  "\\>": `(?![${WORD}])`,
  W: WORD,
  N: String.raw`\x91`,
  M: String.raw`\x92`,
};

/** Escapes and the names of groups are left as they are; `[` and `]` tell whether a class is open. */
const TOKEN = /\\[pP]\{[^}]*\}|\\.|\(\?<[a-z]+>|[[\]WNM]/g;

function expanded(source: string): string {
  let inClass = false;
  return source.replace(TOKEN, (token) => {
    if (token === "[" || token === "]") inClass = token === "[";
    const meaning = NOTATION[token] ?? token;
    return token === "W" && !inClass ? `[${meaning}]` : meaning;
  });
}
