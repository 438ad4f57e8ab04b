import type { Language } from "#kernel/language.ts";
import { createConceptFinder, parseLexicon } from "#understanding/classifier/lexicon.ts";
import { decodeModel, type LinearModel } from "#understanding/classifier/linear-model.ts";
import { splitIntoWords } from "#understanding/classifier/split-into-words.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { analysePassages, type DangerPassage } from "./danger-passages.ts";
import { type DangerScores, scoreDanger, scoreDangerOfClause } from "./score-danger.ts";
import type { TextPart, TextParts } from "./split-into-parts.ts";

/** What the classifier of a language says about a sentence, or about a clause of it. */
export type JudgedPart = DangerScores & {
  readonly part: TextPart;
  readonly isClause: boolean;
  readonly isAlarm: boolean;
};

/**
 * The score above which a sentence is an alarm. A little below even odds: a disclosure that is missed weighs more than a
 * question too many.
 */
const ALARM = -1;

/**
 * A sentence of fewer words says too little to be judged by how it sounds: it is an alarm only if it has direct words or,
 * unless it is a clause of a sentence that is judged as a whole too, a word of the lexicon.
 */
const SHORT = 5;

/** Judges the sentences of a text and their clauses in one language. */
export function judgeParts({ sentences, clauses }: TextParts, language: Language): readonly JudgedPart[] {
  const { findConcepts, model } = loadClassifier(language);
  const saysEnough = ({ part, patterns }: DangerPassage, isClause: boolean) => {
    const words = splitIntoWords(part.text);
    if (words.length >= SHORT || patterns.length > 0) return true;
    return !isClause && findConcepts(words).some((each) => each.length > 0);
  };
  const judge = (parts: readonly TextPart[], isClause: boolean) =>
    analysePassages(parts, findConcepts, LANGUAGE_PACKS[language].risk).map((passage) => {
      const scores = isClause ? scoreDangerOfClause(model, passage) : scoreDanger(model, passage);
      return {
        ...scores,
        part: passage.part,
        isClause,
        isAlarm: scores.alarm > ALARM && saysEnough(passage, isClause),
      };
    });
  return [...judge(sentences, false), ...judge(clauses, true)];
}

type Classifier = {
  readonly findConcepts: ReturnType<typeof createConceptFinder>;
  readonly model: LinearModel;
};

const classifiers = new Map<Language, Classifier>();

/** Decoding takes a few milliseconds and four megabytes, so it waits for the first text. */
function loadClassifier(language: Language): Classifier {
  const loaded = classifiers.get(language);
  if (loaded) return loaded;
  const { lexicon, model } = LANGUAGE_PACKS[language].danger;
  const findConcepts = createConceptFinder(parseLexicon(lexicon));
  const made = { findConcepts, model: decodeModel(model.weights) };
  classifiers.set(language, made);
  return made;
}
