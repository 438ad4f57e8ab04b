import { loadLearnedModels } from "#understanding/classifier/learned-models.ts";
import { toTokens } from "#understanding/classifier/tokens.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { UTTERANCE_CLASSES, UTTERANCE_KINDS, type UtteranceAct, type UtteranceKind } from "./kinds.ts";
import { hashUtterance } from "./utterance-features.ts";

/** What a message is by its words alone, whatever stands open when it is written. */
export type Utterance = {
  readonly kind: UtteranceKind;
  /** What it asks, wishes or answers, more closely: of the acts of its kind the most probable. */
  readonly act?: UtteranceAct;
  /** How likely this kind is. */
  readonly probability: number;
  /** How likely this act is among all. 0 if the kind has no acts. */
  readonly actProbability: number;
};

/** Classifies a message by the classifier of its language. */
export function classifyUtterance(text: PreparedText): Utterance {
  const { language } = text;
  const tokens = toTokens(text, language);
  const probabilities = loadLearnedModels(language).utterance.probabilities(hashUtterance(text, tokens));
  const of = (kind: UtteranceKind) =>
    UTTERANCE_CLASSES.flatMap((name, index) =>
      kindOf(name) === kind ? [[name, probabilities[index] ?? 0] as const] : [],
    );
  const sumOf = (kind: UtteranceKind) => of(kind).reduce((sum, [, probability]) => sum + probability, 0);
  const kind = UTTERANCE_KINDS.reduce((best, each) => (sumOf(each) > sumOf(best) ? each : best));
  const [name, actProbability] = of(kind).reduce((best, each) => (each[1] > best[1] ? each : best));
  const act = name.split(".")[1] as UtteranceAct | undefined;
  return { kind, ...(act && { act }), probability: sumOf(kind), actProbability: act ? actProbability : 0 };
}

const kindOf = (name: string) => name.split(".")[0];
