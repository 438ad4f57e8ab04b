import type { Language } from "#kernel/language.ts";
import { createConceptFinder, parseLexicon } from "#understanding/classifier/lexicon.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

type FindConcepts = ReturnType<typeof createConceptFinder>;

const finders = new Map<Language, FindConcepts>();

/**
 * Returns a function that finds what the words of a message in this language mean to Fieldbook, however they are spelt. It
 * is made for the first message.
 */
export function conceptFinderOf(language: Language): FindConcepts {
  const known = finders.get(language);
  if (known) return known;
  const { lexicon, shortForms, spell } = LANGUAGE_PACKS[language].messages;
  const respell = createRespelling(shortForms, spell);
  const find = createConceptFinder(parseLexicon(respellLexicon(lexicon, respell)));
  const finder: FindConcepts = (words) => find(words.map(respell));
  finders.set(language, finder);
  return finder;
}

const MAX_KNOWN_WORDS = 5_000;

/** Returns a function that spells a word as the lexicon does. It remembers the words that it has spelt. */
function createRespelling(shortForms: string, spell: (word: string) => string) {
  const full = new Map(shortForms.split(/\s+/).map((entry) => entry.split("=") as [string, string]));
  const known = new Map<string, string>();
  return (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const spelt = spell(full.get(word) ?? word);
    if (known.size >= MAX_KNOWN_WORDS) known.clear();
    known.set(word, spelt);
    return spelt;
  };
}

/** Spells every word of a lexicon, and each stem in all ways in which it may be spelt before the ending of a word. */
function respellLexicon(lexicon: string, respell: (word: string) => string): string {
  return lexicon
    .trim()
    .split(/\s+/)
    .flatMap((item) => (item.endsWith(":") ? [item] : respellItem(item, respell)))
    .join(" ");
}

const ENDINGS = ["a", "e", "i", "o"];

function respellItem(item: string, respell: (word: string) => string): readonly string[] {
  const respellPiece = (piece: string) =>
    piece.endsWith("~")
      ? [...new Set(ENDINGS.map((ending) => `${respell(piece.slice(0, -1) + ending).slice(0, -1)}~`))]
      : [/^[_+]$/.test(piece) ? piece : respell(piece)];
  return item
    .split(/([_+])/)
    .map(respellPiece)
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)), [""]);
}
