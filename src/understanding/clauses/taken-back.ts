import { pattern } from "#understanding/pattern/pattern.ts";
import { oneOf } from "#understanding/pattern/phrases.ts";

/** Negations that withdraw what follows in their part: "not 75", "no en persona". */
const TAKEN_BACK = pattern(
  oneOf`
    \<(?:not(?! (?:held|agreed|able))|instead of|rather than|wasn['’]t|isn['’]t)\>${upToItsEnd()}
    \<(?:en vez de|en lugar de|no fue|no era)\>${upToItsEnd()}
    (?<=[,;]\s{0,3})no(?=\s+(?:en|por|el|la|los|a|de|fue|era|con|\d))${upToItsEnd()}
  `,
  "gi",
);

function upToItsEnd(): string {
  return String.raw`[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\<(?:but|it was|sino|fue|era)\>)`;
}

/** The text with withdrawn parts blanked out; offsets stay the same. */
export function withoutWithdrawn(text: string): string {
  return text.replace(TAKEN_BACK, (words) => " ".repeat(words.length));
}
