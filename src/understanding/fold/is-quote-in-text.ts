/**
 * Whether `quote` occurs in the original text as whole words and numbers. Case, Unicode form and punctuation are
 * ignored.
 */
export function isQuoteInText(quote: string, original: string): boolean {
  return createQuoteCheck(original)(quote);
}

/**
 * Creates a function that checks many quotes from one text as {@link isQuoteInText} checks one, so that the text is
 * normalised only once.
 */
export function createQuoteCheck(original: string): (quote: string) => boolean {
  const text = normaliseForComparison(original);
  return (quote) => {
    const words = normaliseForComparison(quote);
    if (words.length < 2) return false;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isWhole(text, at, at + words.length)) return true;
    }
    return false;
  };
}

/**
 * Whether a match ends at the boundaries of words and numbers: "50 min" does not occur in "150 min", nor "15" in "1.5"
 * or "10:15".
 */
function isWhole(text: string, start: number, end: number): boolean {
  const before = /[\p{L}\p{N}]$|\d[.,:]$/u.exec(text.slice(Math.max(0, start - 2), start));
  const after = /^[\p{L}\p{N}]|^[.,:]\d/u.exec(text.slice(end, end + 2));
  return !(before && joins(before[0], text[start])) && !(after && joins(after[0], text[end - 1]));
}

function joins(neighbour: string, edge = ""): boolean {
  return neighbour.length === 1 ? /[\p{L}\p{N}]/u.test(edge) : /\d/.test(edge);
}

/**
 * Replaces characters that look alike by one form: Persian and Arabic letters and digits, joiners, quotation marks,
 * spaces.
 */
function normaliseForComparison(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/(?<!\d)\p{P}|\p{P}(?!\d)|[´`\u200c\u200e\u200f]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
