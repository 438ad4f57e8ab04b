import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/** The words of a text that can name a part of a draft: "quite lo del techo" names "techo". Folded, in their order. */
export function listNamingWords(text: string): string[] {
  return listLongWords(normalizeText(text).text.replace(EMPTY, " "));
}

/** The words of a text that are long enough to be told apart from others, folded. */
export function listLongWords(text: string): string[] {
  return (
    normalizeText(text)
      .text.match(/\p{L}+/gu)
      ?.filter((word) => word.length >= MIN_LETTERS) ?? []
  );
}

export const MIN_LETTERS = 4;
const EMPTY = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ corrections }) => corrections.empty)})\\>`, "g");
