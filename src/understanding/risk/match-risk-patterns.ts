import type { DangerKind } from "./danger-classes.ts";
import type { RiskPatterns } from "./risk-patterns.ts";

/**
 * Returns the kinds of danger of which a sentence has direct words. The words are tuned for recall: those about the
 * author are reliable, the others occur in ordinary and in handled matters too. `before` is the sentence before it.
 */
export function matchRiskPatterns(sentence: string, before: string, patterns: RiskPatterns): readonly DangerKind[] {
  const words = sentence.replace(patterns.everyday, " ");
  const isYoung =
    patterns.harmToSomeone.test(words) ||
    (patterns.harm.test(words) && patterns.young.test(`${before.replace(patterns.everyday, " ")} ${words}`));
  return [
    ...(patterns.self.test(words) ? (["self"] as const) : []),
    ...(isYoung ? (["child"] as const) : []),
    ...(patterns.violence.test(words) ? (["violence"] as const) : []),
  ];
}
