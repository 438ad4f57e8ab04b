/**
 * Words and phrases of a language, grouped by concept. A concept is what they have in common for the classifier, so that
 * a word which is missing from the training texts counts as much as its synonyms.
 */
export type Lexicon = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Phrases by the first characters of their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
};

type Phrase = { readonly concept: string; readonly words: readonly PhraseWord[] };
type PhraseWord = { readonly text: string; readonly isStem: boolean; readonly mayFollowLater: boolean };

/** Number of characters of a phrase's first word by which phrases are looked up. */
const PHRASE_KEY_LENGTH = 3;
const MAX_KNOWN_WORDS = 5_000;
/** Only stems of these lengths are looked up, so that a word of any length takes the same time. */
const [MIN_STEM_LENGTH, MAX_STEM_LENGTH] = [2, 20];
/** A word after "+" may follow after at most this number of other words. */
const MAX_WORDS_BETWEEN = 6;

/**
 * Parses a lexicon. A line "concept:" starts a concept; its words follow, separated by white space, in folded
 * (normalised) form. "~" stands for any ending of a word, "_" joins the words of a phrase, and "+" joins them if other
 * words may stand between.
 */
export function parseLexicon(source: string): Lexicon {
  const [words, stems, phrases] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, Phrase[]>(),
  ];
  let concept = "";
  for (const item of source.split(/\s+/)) {
    if (item.endsWith(":")) concept = item.slice(0, -1);
    else if (/[_+]/.test(item)) {
      const phrase = { concept, words: parsePhrase(item) };
      add(phrases, phrase.words[0]?.text.slice(0, PHRASE_KEY_LENGTH) ?? "", phrase);
    } else if (item.endsWith("~")) add(stems, item.slice(0, -1), concept);
    else if (item !== "") add(words, item, concept);
  }
  return { words, stems, phrases };
}

function parsePhrase(item: string): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let mayFollowLater = false;
  for (const piece of item.split(/([_+])/)) {
    if (piece === "_" || piece === "+") mayFollowLater = piece === "+";
    else if (piece !== "") words.push({ text: piece.replace(/~$/, ""), isStem: piece.endsWith("~"), mayFollowLater });
  }
  return words;
}

function add<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

/**
 * Creates a function that returns the concepts of each word of a text: of the word itself, and of the phrases that begin
 * with it. It remembers the words of the texts that it has read.
 */
export function createConceptFinder({ words, stems, phrases }: Lexicon) {
  const known = new Map<string, readonly string[]>();
  const conceptsOf = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    const found = words.get(word) ?? findByStem(stems, word);
    if (known.size >= MAX_KNOWN_WORDS) known.clear();
    known.set(word, found);
    return found;
  };
  const phrasesAt = (text: readonly string[], index: number) => {
    const word = text[index] ?? "";
    const starting: string[] = [];
    for (let length = 1; length <= Math.min(PHRASE_KEY_LENGTH, word.length); length++) {
      for (const phrase of phrases.get(word.slice(0, length)) ?? [])
        if (!starting.includes(phrase.concept) && isPhraseAt(phrase, text, index)) starting.push(phrase.concept);
    }
    return starting;
  };
  return (text: readonly string[]): readonly (readonly string[])[] =>
    text.map((word, index) => {
      const [own, starting] = [conceptsOf(word), phrasesAt(text, index)];
      return starting.length > 0 ? [...own, ...starting] : own;
    });
}

const NONE: readonly string[] = [];

/** Returns the concepts of the longest stem with which the word begins. */
function findByStem(stems: Lexicon["stems"], word: string): readonly string[] {
  for (let length = Math.min(word.length, MAX_STEM_LENGTH); length >= MIN_STEM_LENGTH; length--) {
    const found = stems.get(word.slice(0, length));
    if (found) return found;
  }
  return NONE;
}

function isPhraseAt({ words }: Phrase, text: readonly string[], index: number): boolean {
  let at = index;
  for (const { text: wanted, isStem, mayFollowLater } of words) {
    const last = mayFollowLater ? at + MAX_WORDS_BETWEEN : at;
    while (at <= last && !isWord(text[at], wanted, isStem)) at++;
    if (at > last) return false;
    at++;
  }
  return true;
}

function isWord(word: string | undefined, wanted: string, isStem: boolean): boolean {
  return word !== undefined && (isStem ? word.startsWith(wanted) : word === wanted);
}
