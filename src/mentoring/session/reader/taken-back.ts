/** The words that are withdrawn, up to the end of their part: "not 75", "instead of by phone", "no en persona". */
const TAKEN_BACK =
  /\b(?:not(?! (?:held|agreed|able))|instead of|rather than|wasn['’]t|isn['’]t|en vez de|en lugar de|no fue|no era|(?<=[,;]\s*)no(?=\s+(?:en|por|el|la|los|a|de|fue|era|con|\d)))\b[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\b(?:but|it was|sino|fue|era)\b)/giu;

/** The text with blanks for what it takes back; every other word stays where it was. */
export function withoutTakenBack(text: string): string {
  return text.replace(TAKEN_BACK, (words) => " ".repeat(words.length));
}
