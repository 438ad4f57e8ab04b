import { LANGUAGES, type Language } from "#kernel/language.ts";
import { splitIntoWords } from "#understanding/classifier/split-into-words.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { isFirstName, kindOf } from "#understanding/names/name-vocabulary.ts";
import { toWordSet } from "#understanding/pattern/phrases.ts";
import { matchRiskPatterns } from "./match-risk-patterns.ts";

/** A longer text is no question that is asked in passing, and might take long to match. */
const MOST_WORDS = 16;

const PATTERNS = new Map(
  LANGUAGES.map((language) => {
    const { subjects, asking, others } = LANGUAGE_PACKS[language].everydayQuestions;
    const { lowerCaseNames } = LANGUAGE_PACKS[language].people;
    return [
      language,
      {
        whole: new RegExp(`^(?:(?:${subjects}|${asking}|${others})(?: |$))+$`, "u"),
        subjects: new RegExp(`(?<!\\S)(?:${subjects})(?!\\S)`, "u"),
        asking: new RegExp(`(?<!\\S)(?:${asking})(?!\\S)`, "u"),
        alsoWords: toWordSet(lowerCaseNames),
      },
    ];
  }),
);

/**
 * Whether a whole folded (normalised) text is a question about visits or the calendar in the writer's language, without
 * direct words of danger. The classifier knows few of its words and takes the "or not" of some for a threat.
 */
export function isEverydayQuestion(text: string, language: Language): boolean {
  const patterns = PATTERNS.get(language);
  const words = splitIntoWords(text);
  if (!patterns || words.length > MOST_WORDS) return false;
  const isName = (word: string) =>
    isFirstName(word) && !patterns.alsoWords.has(word) && !kindOf(word, LANGUAGE_PACKS[language].people).ordinary;
  const asked = words.map((word) => (isName(word) ? "#name" : word)).join(" ");
  return (
    patterns.whole.test(asked) &&
    patterns.subjects.test(asked) &&
    (text.includes("?") || patterns.asking.test(asked)) &&
    LANGUAGES.every((each) => matchRiskPatterns(text, "", LANGUAGE_PACKS[each].risk).length === 0)
  );
}
