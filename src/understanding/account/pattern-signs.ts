import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { withGlobalFlag } from "#understanding/pattern/phrases.ts";

/** What a phrase list of a language finds in a text, as a sign for the classifiers. */
export type PatternSign = TextSpan & { readonly sign: string };

/** Finds the phrases of all lists in a text from which names are masked. */
export function findPatternSigns(named: string, language: Language): readonly PatternSign[] {
  return patternsOf(language).flatMap(({ sign, pattern }) =>
    findAllMatches(pattern, named).map(({ 0: words, index: start }) => ({ sign, start, end: start + words.length })),
  );
}

/** The signs inside a part of the text, each once. */
export function listSignsIn(signs: readonly PatternSign[], { start, end }: TextSpan): readonly string[] {
  return [...new Set(signs.flatMap((each) => (each.start >= start && each.end <= end ? [each.sign] : [])))];
}

type NamedPattern = { readonly sign: string; readonly pattern: RegExp };

const known = new Map<Language, readonly NamedPattern[]>();

function patternsOf(language: Language): readonly NamedPattern[] {
  const before = known.get(language);
  if (before) return before;
  const { evidence, outcomes, reasons, modality, visit } = LANGUAGE_PACKS[language];
  const list = (prefix: string, patterns: Readonly<Record<string, RegExp | undefined>>): NamedPattern[] =>
    Object.entries(patterns).flatMap(([name, pattern]) =>
      pattern ? [{ sign: `${prefix} ${name}`, pattern: pattern.global ? pattern : withGlobalFlag(pattern) }] : [],
    );
  const patterns = [
    ...list("is", { works: evidence.works, worksNow: evidence.worksNow, hard: evidence.hard, visit: visit.words }),
    ...list("outcome", outcomes.words),
    ...list("reason", reasons),
    ...list("by", modality.phrases),
    ...list("perhaps by", modality.hints),
  ];
  known.set(language, patterns);
  return patterns;
}
