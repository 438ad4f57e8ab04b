import { LANGUAGES } from "#kernel/language.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { RiskPatterns } from "./risk-patterns.ts";

/** The kind of risk that a text may report. Only the wording of Fieldbook's reply depends on it. */
export type RiskKind = "child" | "self" | "violence";

/**
 * Finds signs of a risk to the writer ("self"), to a child or another young person ("child"), or to anyone through
 * violence, harassment or corruption ("violence"). It matches fixed words of every language and is tuned for recall, so
 * false positives are expected and misses are possible. It stores nothing.
 */
export function detectPossibleRisk(folded: NormalizedText): RiskKind | undefined {
  const sentences = folded.text.replaceAll("_", " ").split(/[.!?;\n]+/);
  const found = LANGUAGES.flatMap((each) => risksIn(sentences, LANGUAGE_PACKS[each].risk));
  return URGENT_FIRST.find((risk) => found.includes(risk));
}

/** The order of precedence if several kinds of risk are found: a risk to the writer first. */
const URGENT_FIRST: readonly RiskKind[] = ["self", "child", "violence"];

function risksIn(sentences: readonly string[], words: RiskPatterns): readonly RiskKind[] {
  const plain = sentences.map((sentence) => sentence.replace(words.everyday, " "));
  return plain.flatMap((sentence, index) => {
    const around = `${plain[index - 1] ?? ""} ${sentence}`;
    const isYoung = words.harmToSomeone.test(sentence) || (words.harm.test(sentence) && words.young.test(around));
    return [
      ...(words.self.test(sentence) ? (["self"] as const) : []),
      ...(isYoung ? (["child"] as const) : []),
      ...(words.violence.test(sentence) ? (["violence"] as const) : []),
    ];
  });
}
