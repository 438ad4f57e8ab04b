import type { Language } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

/** What the phrase lists of a language find in the words of a clause, as signs for the classifiers. */
export function findPatternSigns(words: string, language: Language): readonly string[] {
  const { evidence, outcomes, reasons, modality, visit } = LANGUAGE_PACKS[language];
  const named = (prefix: string, patterns: Readonly<Record<string, RegExp | undefined>>) =>
    Object.entries(patterns).flatMap(([name, pattern]) =>
      pattern && words.search(pattern) >= 0 ? [`${prefix} ${name}`] : [],
    );
  return [
    ...named("is", { works: evidence.works, worksNow: evidence.worksNow, hard: evidence.hard, visit: visit.words }),
    ...named("outcome", outcomes.words),
    ...named("reason", reasons),
    ...named("by", modality.phrases),
    ...named("perhaps by", modality.hints),
  ];
}
