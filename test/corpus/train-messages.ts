import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#kernel/language.ts";
import { ROOT } from "#test/support/source-files.ts";
import {
  LEARNED_MODELS,
  type LearnedModelName,
  type LearnedModelSources,
} from "#understanding/classifier/learned-model-sources.ts";
import type { ModelWeights } from "#understanding/classifier/linear-model.ts";
import { decodeSparseModel, encodeSparseModel } from "#understanding/classifier/sparse-model.ts";
import { examplesOf } from "./message-examples.ts";
import { type LabelledExample, listWeights, sparsifyModel, trainMessageModel } from "./train-message-model.ts";
import { digestOfMessages, readMessages, type UtteranceLine } from "./utterance-corpus.ts";

/** How many weights each model keeps, so that those of a language stay below 1.5 MB with those of danger. */
const ENTRIES: Readonly<Record<LearnedModelName, number>> = {
  utterance: 220_000,
  boundary: 12_000,
  role: 65_000,
  day: 5_000,
  duration: 3_000,
  time: 2_000,
  outcome: 8_000,
  modality: 9_000,
  reason: 9_000,
};

/** Of how many parts of the writers one is left out to calibrate a model. */
const PARTS = 4;
const TEMPERATURES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3];

/** Trains the classifiers of messages of these languages and writes their weights to their packs. */
export function trainMessages(languages: readonly Language[]): void {
  for (const language of languages) {
    const learned = learnModels(readMessages(language));
    writeModels(language, { ...learned, trainedOn: digestOfMessages(language) });
    const bytes = LEARNED_MODELS.map((name) => `${name} ${Math.round((learned[name].length * 3) / 4096)}`).join(", ");
    process.stdout.write(`${language}: trained; kilobytes: ${bytes}\n`);
  }
}

/** Trains the classifiers of messages from labelled ones. */
export function learnModels(lines: readonly UtteranceLine[]): Omit<LearnedModelSources, "trainedOn"> {
  const { examples, transitions } = examplesOf(lines);
  const models = LEARNED_MODELS.map((name) => [name, train(examples[name], ENTRIES[name])] as const);
  const rows = transitions.map((row) => row.map((value) => Math.round(value * 100) / 100).join(","));
  return { ...(Object.fromEntries(models) as Record<LearnedModelName, string>), transitions: rows.join(";") };
}

function train(
  { classes, examples }: { readonly classes: number; readonly examples: readonly LabelledExample[] },
  entries: number,
): string {
  const trainOn = (some: readonly LabelledExample[]) => {
    const kept = sparsifyModel(trainMessageModel(some, classes), entries);
    return listWeights(trainMessageModel(some, classes, kept));
  };
  return encodeSparseModel({ ...trainOn(examples), temperature: calibrate(examples, trainOn) });
}

/** Chooses the temperature with which texts of writers that a model has not seen get the most honest probabilities. */
function calibrate(
  examples: readonly LabelledExample[],
  trainOn: (some: readonly LabelledExample[]) => ModelWeights,
): number {
  const writers = [...new Set(examples.map(({ writer }) => writer))];
  const isLeftOut = ({ writer }: LabelledExample) => writers.indexOf(writer) % PARTS === 0;
  const model = decodeSparseModel(
    encodeSparseModel({ ...trainOn(examples.filter((each) => !isLeftOut(each))), temperature: 1 }),
  );
  const unseen = examples
    .filter(isLeftOut)
    .map((each) => ({ logs: model.probabilities(each.features).map((p) => Math.log(p + 1e-12)), class: each.class }));
  const lossAt = (temperature: number) =>
    unseen.reduce((sum, { logs, class: index }) => {
      const powers = logs.map((log) => Math.exp(log / temperature));
      return sum - Math.log((powers[index] ?? 0) / powers.reduce((total, power) => total + power, 0) + 1e-12);
    }, 0);
  return TEMPERATURES.reduce((best, each) => (lossAt(each) < lossAt(best) ? each : best));
}

function writeModels(language: Language, { trainedOn, transitions, ...models }: LearnedModelSources): void {
  const path = join(ROOT, "src", "understanding", "language", language, "learned-models.ts");
  const lines = [
    'import type { LearnedModelSources } from "#understanding/classifier/learned-model-sources.ts";',
    "",
    "/** Written by `npm run train -- messages`. */",
    `export const LEARNED_MODELS_${language.toUpperCase()}: LearnedModelSources = {`,
    `  trainedOn: "${trainedOn}",`,
    ...LEARNED_MODELS.map((name) => `  ${name}:\n    "${models[name]}",`),
    `  transitions:\n    "${transitions}",`,
    "};",
    "",
  ];
  writeFileSync(path, lines.join("\n"));
}
