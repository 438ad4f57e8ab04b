import { type AnalysedPassage, type FeatureGroup, hashFeatures } from "#understanding/classifier/features.ts";
import { splitIntoWords } from "#understanding/classifier/split-into-words.ts";
import type { DangerKind } from "./danger-classes.ts";
import { matchRiskPatterns } from "./match-risk-patterns.ts";
import type { RiskPatterns } from "./risk-patterns.ts";
import type { TextPart } from "./split-into-parts.ts";

/** Number of sentences before and after a sentence that are its context. */
const CONTEXT = 2;

/** A sentence, or a clause of a long one, as the classifier of a language sees it. */
export type DangerPassage = {
  readonly part: TextPart;
  /** Made when they are asked for: those of all sentences of a long text would fill the memory. */
  features(): readonly FeatureGroup[];
  /** The kinds of danger of which it has direct words. */
  readonly patterns: readonly DangerKind[];
};

/** Analyses the sentences of a text by a language's lexicon and patterns, each in the context of its neighbours. */
export function analysePassages(
  parts: readonly TextPart[],
  findConcepts: (words: readonly string[]) => AnalysedPassage["concepts"],
  riskPatterns: RiskPatterns,
): readonly DangerPassage[] {
  const analysed = parts.map(({ text }, index): AnalysedPassage & Pick<DangerPassage, "patterns"> => {
    const words = splitIntoWords(text);
    const patterns = matchRiskPatterns(text, parts[index - 1]?.text ?? "", riskPatterns);
    return {
      words,
      concepts: findConcepts(words),
      signs: patterns.map((kind) => `pattern-${kind}`),
      patterns,
    };
  });
  return parts.flatMap((part, index) => {
    const passage = analysed[index];
    if (!passage || passage.words.length === 0) return [];
    const around = [
      ...analysed.slice(Math.max(0, index - CONTEXT), index),
      ...analysed.slice(index + 1, index + 1 + CONTEXT),
    ].filter(({ words }) => !isSame(words, passage.words));
    return [{ part, features: () => hashFeatures(passage, around), patterns: passage.patterns }];
  });
}

/** A sentence that is said again is no context of itself. */
function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, index) => word === others[index]);
}
