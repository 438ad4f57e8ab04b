import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { ROOT } from "#test/support/source-files.ts";
import { decodeModel, encodeModel, type LinearModel } from "#understanding/classifier/linear-model.ts";
import { DANGER_CLASSES, type DangerClass, type DangerModelSource } from "#understanding/risk/danger-classes.ts";
import { scoreDanger, scoreDangerOfClause } from "#understanding/risk/score-danger.ts";
import { digestOfRiskCorpus, joinToOrdinary, type RiskExample, readRiskCorpus } from "./risk-corpus.ts";
import { pruneModel, type TrainingExample, trainLinearModel } from "./train-linear-model.ts";

/** So many features fit into 300 KB as base64. */
const FEATURES = 30_000;
const FOLDS = 5;
/** Neighbouring lines of the corpus may be about one situation, so they are never divided between folds. */
const LINES_PER_SITUATION = 8;
/** The share of false alarms on ordinary texts for which the threshold is chosen. */
const FALSE_ALARMS = 0.035;
const SHARES_AROUND = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4];

/** Trains the weights of each language and writes them to its pack. */
export function trainRisk(): void {
  for (const language of LANGUAGES) {
    const corpus = readRiskCorpus(language);
    const scored = Array.from({ length: FOLDS }, (_, fold) => evaluateFold(corpus, fold, language)).flat();
    const threshold = chooseThreshold(scored);
    process.stdout.write(`${language}: ${describe(scored, threshold)}\n`);
    const weights = encodeModel(pruneModel(train(corpus, language), FEATURES));
    writeModel(language, { threshold, trainedOn: digestOfRiskCorpus(language), weights });
  }
}

/** The score of a text of which nothing was known in training. */
export type ScoredExample = { readonly example: RiskExample; readonly alarm: number };

/** Trains on the corpus without one fold of the texts for evaluation, and scores these. */
export function evaluateFold(
  corpus: readonly RiskExample[],
  fold: number,
  language: Language,
): readonly ScoredExample[] {
  const evaluated = corpus.filter(({ isForEvaluation }) => isForEvaluation);
  const held = new Set(evaluated.filter((_, index) => Math.floor(index / LINES_PER_SITUATION) % FOLDS === fold));
  const known = corpus.filter((example) => !held.has(example));
  const model = decodeModel(encodeModel(pruneModel(train(known, language), FEATURES)));
  return [...held].map((example) => ({ example, alarm: scoreText(model, example) }));
}

function train(corpus: readonly RiskExample[], language: Language) {
  const all = [...corpus, ...joinToOrdinary(corpus, language)];
  const examples = all.filter(({ sentences }) => sentences.length > 0).map(toTrainingExample);
  return trainLinearModel(examples, DANGER_CLASSES.length);
}

/** Any sentence of a text may be ordinary or about something handled, but no sentence of a harmless text is a danger. */
function toTrainingExample({ sentences, class: name }: RiskExample): TrainingExample {
  const others = new Set<DangerClass>(name === "ordinary" ? [name] : [name, "handled", "ordinary"]);
  const toIndex = (each: DangerClass) => DANGER_CLASSES.indexOf(each);
  const passages = sentences.map((sentence) => sentence.features());
  return { passages, class: toIndex(name), others: [...others].map(toIndex) };
}

function scoreText(model: LinearModel, { sentences, clauses }: RiskExample): number {
  const scores = [
    ...sentences.map((sentence) => scoreDanger(model, sentence)),
    ...clauses.map((clause) => scoreDangerOfClause(model, clause)),
  ];
  return Math.max(-20, ...scores.map(({ alarm }) => alarm));
}

function chooseThreshold(scored: readonly ScoredExample[]): number {
  const ordinary = ofKind(scored, "ordinary").map(({ alarm }) => alarm);
  const descending = ordinary.toSorted((one, other) => other - one);
  // Few texts score as high as the threshold, so it is the mean of several shares around the wanted one.
  const around = SHARES_AROUND.map((share) => descending[Math.floor(descending.length * FALSE_ALARMS * share)] ?? 0);
  return Math.round((100 * around.reduce((sum, score) => sum + score, 0)) / around.length) / 100;
}

function ofKind(scored: readonly ScoredExample[], kind: RiskExample["line"]["kind"]) {
  return scored.filter(({ example }) => example.line.kind === kind);
}

/** The share of alarms on texts of each kind. */
export function alarmShares(scored: readonly ScoredExample[], threshold: number) {
  const share = (kind: RiskExample["line"]["kind"]) => {
    const texts = ofKind(scored, kind);
    return texts.filter(({ alarm }) => alarm > threshold).length / Math.max(1, texts.length);
  };
  return { disclosure: share("disclosure"), handled: share("handled"), ordinary: share("ordinary") };
}

function describe(scored: readonly ScoredExample[], threshold: number): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const { disclosure, handled, ordinary } = alarmShares(scored, threshold);
  return `threshold ${threshold}, alarms on disclosures ${percent(disclosure)}, on handled ${percent(handled)}, on ordinary ${percent(ordinary)}`;
}

function writeModel(language: Language, { threshold, trainedOn, weights }: DangerModelSource): void {
  const name = `DANGER_MODEL_${language.toUpperCase()}`;
  const path = join(ROOT, "src", "understanding", "language", language, "danger-model.ts");
  const lines = [
    'import type { DangerModelSource } from "#understanding/risk/danger-classes.ts";',
    "",
    "/** Written by `npm run train -- risk`. */",
    `export const ${name}: DangerModelSource = {`,
    `  threshold: ${threshold},`,
    `  trainedOn: "${trainedOn}",`,
    `  weights:\n    "${weights}",`,
    "};",
    "",
  ];
  writeFileSync(path, lines.join("\n"));
}
