import { createHash } from "node:crypto";
import { z } from "zod";
import type { Language } from "#kernel/language.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { createConceptFinder, parseLexicon } from "#understanding/classifier/lexicon.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { DANGER_KINDS, type DangerClass } from "#understanding/risk/danger-classes.ts";
import { analysePassages, type DangerPassage } from "#understanding/risk/danger-passages.ts";
import { splitIntoParts } from "#understanding/risk/split-into-parts.ts";
import { messageFiles, readMessages, type UtteranceLine } from "./utterance-corpus.ts";

const riskLine = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(["disclosure", "handled", "ordinary"]),
  risk: z.enum([...DANGER_KINDS, "handled", "none"]),
});
export type RiskLine = z.infer<typeof riskLine>;

export function readRiskLines(jsonLines: string): readonly RiskLine[] {
  const lines = jsonLines.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => riskLine.parse(JSON.parse(line)));
}

/** A text of the corpus, analysed. */
export type RiskExample = {
  readonly line: RiskLine;
  readonly class: DangerClass;
  readonly sentences: readonly DangerPassage[];
};

/**
 * Reads the corpus of a language: texts that people wrote for it, most of them without knowledge of the lexicon, and the
 * other language's texts, translated by machine. Their ordinary texts come nearer to danger in words than those of every
 * day, and many of their disclosures only hint. The labelled messages are what people write every day.
 */
export function readRiskCorpus(language: Language): readonly RiskExample[] {
  const lines = corpusFiles(language).flatMap(({ text }) => readRiskLines(text));
  return [...lines, ...readMessages(language).map(toRiskLine)].map(createAnalysis(language));
}

function toRiskLine({ id, text, kind, act }: UtteranceLine): RiskLine {
  const danger = kind === "distress" ? DANGER_KINDS.find((each) => each === act) : undefined;
  return danger ? { id, text, kind: "disclosure", risk: danger } : { id, text, kind: "ordinary", risk: "none" };
}

/**
 * Joins short texts to ordinary ones in one sentence, as people write in chats. What the text says must still be found
 * there.
 */
export function joinToOrdinary(corpus: readonly RiskExample[], language: Language): readonly RiskExample[] {
  const analyse = createAnalysis(language);
  const short = corpus.filter(({ line, sentences }) => sentences.length === 1 && line.text.length < MAX_JOINED / 2);
  const ordinary = short.filter((example) => example.class === "ordinary");
  return short.map(({ line }, index) => {
    const beside = ordinary[(index * STEP) % ordinary.length]?.line.text.replace(/[.!?]+$/, "") ?? "";
    const [first, second] = index % 3 === 0 ? [line.text.replace(/[.!?]+$/, ""), beside] : [beside, line.text];
    return analyse({ ...line, text: `${first}, ${second}` });
  });
}

const MAX_JOINED = 160;
/** Prime, so that the pairs are spread over the corpus. */
const STEP = 137;

function createAnalysis(language: Language) {
  const { danger, risk } = LANGUAGE_PACKS[language];
  const findConcepts = createConceptFinder(parseLexicon(danger.lexicon));
  return (line: RiskLine): RiskExample => {
    const { sentences } = splitIntoParts(normalizeText(line.text));
    return { line, class: classOf(line), sentences: analysePassages(sentences, findConcepts, risk) };
  };
}

/** The digest of everything on which the weights of a language depend. If it changes, they must be trained again. */
export function digestOfRiskCorpus(language: Language): string {
  const code = sourceFiles(
    "src/understanding/classifier/*.ts",
    "src/understanding/risk/{danger-passages,match-risk-patterns,split-into-parts}.ts",
    `src/understanding/language/${language}/{danger-lexicon,risk}.ts`,
    "test/corpus/{risk-corpus,shuffle,train-risk,train-linear-model,utterance-corpus}.ts",
  );
  const hash = createHash("sha256");
  for (const { text } of [...corpusFiles(language), ...messageFiles(language), ...code]) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}

function corpusFiles(language: Language) {
  return sourceFiles(`test/corpus/risk/${language}.jsonl`, `test/corpus/risk/${language}.translated.jsonl`);
}

function classOf({ kind, risk }: RiskLine): DangerClass {
  if (kind !== "disclosure") return kind;
  return risk === "none" || risk === "handled" ? "child" : risk;
}
