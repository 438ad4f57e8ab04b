import { type Language, listLanguagesFrom } from "#kernel/language.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { RiskPatterns } from "./risk-patterns.ts";
import { type SentenceWithParts, splitIntoParts } from "./split-into-parts.ts";

/**
 * Who may be in danger: the author ("self"), a child or another young person ("child"), another adult ("other"), or
 * anyone through violence, harassment, extortion or corruption ("violence").
 */
export type DangerKind = "self" | "child" | "other" | "violence";

export type DangerFinding = {
  /** "handled" is such a subject that is already reported or attended to, or that lies in the past. It is no alarm. */
  readonly kind: DangerKind | "handled";
  /** The sentences that carry it, or the clauses of a long sentence without punctuation, as spans of the text as written. */
  readonly sentences: readonly TextSpan[];
};

/** The order of precedence if several kinds are found. A danger to the author comes first. */
const URGENT_FIRST: readonly DangerKind[] = ["self", "child", "other", "violence"];

/**
 * Finds signs of danger to the author or to anybody else and returns the most urgent one. Every sentence is examined in
 * every language, `language` first. The detector is tuned for recall, so false positives are expected and misses are
 * possible. It stores nothing, takes linear time and never throws.
 */
export function findSignsOfDanger(text: string, language: Language): DangerFinding | undefined {
  const folded = normalizeText(text);
  const sentences = splitIntoParts(folded);
  const found = listLanguagesFrom(language).flatMap((each) => findByPatterns(sentences, LANGUAGE_PACKS[each].risk));
  const kind = URGENT_FIRST.find((urgent) => found.some((sign) => sign.kind === urgent));
  if (!kind) return undefined;
  const carrying = new Set(found.filter((sign) => sign.kind === kind).flatMap(({ parts }) => parts));
  return { kind, sentences: [...carrying].toSorted((a, b) => a.start - b.start).map(folded.toOriginal) };
}

type Sign = { readonly kind: DangerKind; readonly parts: readonly TextSpan[] };

function findByPatterns(sentences: readonly SentenceWithParts[], patterns: RiskPatterns): readonly Sign[] {
  const plain = sentences.map(({ text }) => text.replace(patterns.everyday, " "));
  return sentences.flatMap(({ parts }, index) => {
    const sentence = plain[index] ?? "";
    const kinds = matchKinds(sentence, plain[index - 1] ?? "", patterns);
    return kinds.map((kind): Sign => {
      if (parts.length < 2) return { kind, parts };
      const carrying = parts.filter(({ text }) =>
        matchKinds(text.replace(patterns.everyday, " "), sentence, patterns).includes(kind),
      );
      return { kind, parts: carrying.length > 0 ? carrying : parts };
    });
  });
}

function matchKinds(sentence: string, before: string, patterns: RiskPatterns): readonly DangerKind[] {
  const isYoung =
    patterns.harmToSomeone.test(sentence) ||
    (patterns.harm.test(sentence) && patterns.young.test(`${before} ${sentence}`));
  return [
    ...(patterns.self.test(sentence) ? (["self"] as const) : []),
    ...(isYoung ? (["child"] as const) : []),
    ...(patterns.violence.test(sentence) ? (["violence"] as const) : []),
  ];
}
