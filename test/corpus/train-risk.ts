import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#kernel/language.ts";
import { ROOT } from "#test/support/source-files.ts";
import { encodeModel } from "#understanding/classifier/linear-model.ts";
import { DANGER_CLASSES, type DangerClass, type DangerModelSource } from "#understanding/risk/danger-classes.ts";
import { digestOfRiskCorpus, joinToOrdinary, type RiskExample, readRiskCorpus } from "./risk-corpus.ts";
import { pruneModel, type TrainingExample, trainLinearModel } from "./train-linear-model.ts";

/** So many features fit into 600 KB as base64. With half of them fewer dangers are heard; with more, hardly any. */
const FEATURES = 60_000;

/** Trains the weights of these languages and writes them to their packs. */
export function trainRisk(languages: readonly Language[]): void {
  for (const language of languages) {
    const corpus = readRiskCorpus(language);
    const all = [...corpus, ...joinToOrdinary(corpus, language)];
    const examples = all.filter(({ sentences }) => sentences.length > 0).map(toTrainingExample);
    const weights = encodeModel(pruneModel(trainLinearModel(examples, DANGER_CLASSES.length), FEATURES));
    writeModel(language, { trainedOn: digestOfRiskCorpus(language), weights });
    process.stdout.write(`${language}: trained from ${corpus.length} texts; see \`npm run eval -- risk\`\n`);
  }
}

/** Any sentence of a text may be ordinary or about something handled, but no sentence of a harmless text is a danger. */
function toTrainingExample({ sentences, class: name }: RiskExample): TrainingExample {
  const others = new Set<DangerClass>(name === "ordinary" ? [name] : [name, "handled", "ordinary"]);
  const toIndex = (each: DangerClass) => DANGER_CLASSES.indexOf(each);
  const passages = sentences.map((sentence) => sentence.features());
  return { passages, class: toIndex(name), others: [...others].map(toIndex) };
}

function writeModel(language: Language, { trainedOn, weights }: DangerModelSource): void {
  const name = `DANGER_MODEL_${language.toUpperCase()}`;
  const path = join(ROOT, "src", "understanding", "language", language, "danger-model.ts");
  const lines = [
    'import type { DangerModelSource } from "#understanding/risk/danger-classes.ts";',
    "",
    "/** Written by `npm run train -- risk`. */",
    `export const ${name}: DangerModelSource = {`,
    `  trainedOn: "${trainedOn}",`,
    `  weights:\n    "${weights}",`,
    "};",
    "",
  ];
  writeFileSync(path, lines.join("\n"));
}
