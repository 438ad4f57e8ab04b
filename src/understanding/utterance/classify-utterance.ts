import { loadLearnedModels } from "#understanding/classifier/learned-models.ts";
import { toTokens } from "#understanding/classifier/tokens.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { UTTERANCE_CLASSES, UTTERANCE_KINDS, type UtteranceAct, type UtteranceKind } from "./kinds.ts";
import { hashUtterance } from "./utterance-features.ts";

/** What a message can be: its kind and, if the kind has acts, its act. */
export type UtteranceReading = {
  readonly kind: UtteranceKind;
  readonly act?: UtteranceAct;
  /** How likely it is, among all kinds and acts. */
  readonly probability: number;
};

/** What a message is by its words alone, whatever stands open when it is written. */
export type Utterance = UtteranceReading & {
  /** How likely the kind is, whatever the act. */
  readonly kindProbability: number;
  /** What it may be besides, the most probable first. */
  readonly alternatives: readonly UtteranceReading[];
};

const MAX_ALTERNATIVES = 3;
/** What is less likely is no alternative. */
const LEAST_LIKELY = 0.04;

/** Classifies a message by the classifier of its language. The act is the most probable one of the most probable kind. */
export function classifyUtterance(text: PreparedText): Utterance {
  const tokens = toTokens(text, text.language);
  const probabilities = loadLearnedModels(text.language).utterance.probabilities(hashUtterance(text, tokens));
  const readings = CLASSES.map((each, index) => ({ ...each, probability: probabilities[index] ?? 0 }));
  const sumOf = (kind: UtteranceKind) =>
    readings.reduce((sum, each) => (each.kind === kind ? sum + each.probability : sum), 0);
  const sums = new Map(UTTERANCE_KINDS.map((kind) => [kind, sumOf(kind)]));
  const kind = UTTERANCE_KINDS.reduce((best, each) => ((sums.get(each) ?? 0) > (sums.get(best) ?? 0) ? each : best));
  const ranked = readings.toSorted((one, other) => other.probability - one.probability);
  const best = ranked.find((each) => each.kind === kind) ?? { kind, probability: 0 };
  return {
    ...best,
    kindProbability: sums.get(kind) ?? 0,
    alternatives: ranked.filter((each) => each !== best && each.probability > LEAST_LIKELY).slice(0, MAX_ALTERNATIVES),
  };
}

/** Whether a message is a wish, or may be one besides. */
export function mayBeWish({ kind, alternatives }: Utterance): boolean {
  return kind === "wish" || alternatives.some((each) => each.kind === "wish");
}

const CLASSES = UTTERANCE_CLASSES.map((name) => {
  const [kind, act] = name.split(".");
  return { kind: kind as UtteranceKind, ...(act !== undefined && { act: act as UtteranceAct }) };
});
