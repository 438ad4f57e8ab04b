import { LANGUAGES, type Language } from "#mentoring/people/person.ts";
import { fold } from "#mentoring/session/reader/fold.ts";
import { PHRASES_EN } from "./phrases-en.ts";
import { PHRASES_ES } from "./phrases-es.ts";
import { phrases, type Risk } from "./risk.ts";

/**
 * Whom the words of `text` may show to be at risk (domain.md 5.6): its author ("self"), a child or somebody else
 * ("child"), or anyone through violence, harassment or corruption. Fixed phrases, recall first: it judges nothing, it
 * may be wrong, and no text is kept. Phrases of every language are looked for, the author's own first: people answer in
 * whichever they like.
 */
export function possibleRisk(text: string, language: Language): Risk | undefined {
  const folded = fold(text).text.replace(/\s+/g, " ");
  const lists = [language, ...LANGUAGES].map((each) => PHRASES[each]);
  return URGENT_FIRST.find((risk) => lists.some((list) => list[risk].test(folded)));
}

/** Where the words show more than one, the author comes first. */
const URGENT_FIRST: readonly Risk[] = ["self", "child", "violence"];

const PHRASES: Readonly<Record<Language, Readonly<Record<Risk, RegExp>>>> = {
  en: phrases(PHRASES_EN),
  es: phrases(PHRASES_ES),
};
