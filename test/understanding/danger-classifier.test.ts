import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { digestOfRiskCorpus, readRiskLines } from "#test/corpus/risk-corpus.ts";
import { evaluateRisk, reportOf } from "#test/eval/evaluate-risk.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { createConceptFinder, parseLexicon } from "#understanding/classifier/lexicon.ts";
import { decodeModel, encodeModel, toModelKey } from "#understanding/classifier/linear-model.ts";
import { splitIntoWords } from "#understanding/classifier/split-into-words.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findSignsOfDanger } from "#understanding/risk/find-signs-of-danger.ts";

/** The share of repeated short texts that it may take for a danger. */
const BAR_OF_REPEATED = 0.03;

/**
 * What it must do better than on each file of texts which nobody read who wrote the lexicon or the corpus. It is what was
 * measured, less a few texts at most: whoever trains it anew must not lose more.
 */
const BARS = { recall: 0.9, handled: 0.08, ordinary: 0.06 };
/** The same for `frozen-a`, whose texts were written to be hard to tell apart. */
const HARD_BARS = {
  es: { recall: 0.88, handled: 0.13, ordinary: 0.12 },
  en: { recall: 0.75, handled: 0.07, ordinary: 0.17 },
} as const;

describe.each(LANGUAGES)("the classifier of signs of danger (%s)", (language) => {
  const { model } = LANGUAGE_PACKS[language].danger;

  it("was trained from the corpus, the lexicon and the code as they are: `npm run train -- risk`", () => {
    expect(model.trainedOn).toBe(digestOfRiskCorpus(language));
    expect(model.weights.length).toBeLessThan(650 * 1024);
  });

  it.each(sourceFiles(`test/cases/risk/frozen-*.${language}.jsonl`))(
    "hears disclosures in texts of other hands, and lets ordinary work pass: $path",
    ({ path, text }) => {
      const bars = path.includes("frozen-a") ? HARD_BARS[language] : BARS;
      const { recall, falseAlarms } = evaluateRisk(text, language);
      expect(recall).toBeGreaterThan(bars.recall);
      expect(falseAlarms.handled).toBeLessThan(bars.handled);
      expect(falseAlarms.ordinary).toBeLessThan(bars.ordinary);
    },
  );

  it("takes hardly any short ordinary words for a danger because they are said again and again", () => {
    const short = sourceFiles(`test/corpus/risk/${language}.jsonl`)
      .flatMap(({ text }) => readRiskLines(text))
      .filter(({ kind, text }) => kind === "ordinary" && text.length <= 30);
    const repeated = short.map((line) => JSON.stringify({ ...line, text: `${line.text}, `.repeat(40) }));
    expect(short.length).toBeGreaterThan(500);
    expect(evaluateRisk(repeated.join("\n"), language).falseAlarms.ordinary).toBeLessThan(BAR_OF_REPEATED);
  });
});

describe("the words of a text", () => {
  it.each([
    ["no, no, no", "no"],
    ["many things, many things, many", "many things many"],
    ["poco a poco a poco", "poco a poco"],
    ["I can't, I can't, I caaaan't go on", "I can't I caan't go on"],
    ["grade 5, 5 and 6", "grade #age and #age"],
  ])("count once if they are written again and again: %s", (text, words) => {
    expect(splitIntoWords(text).join(" ")).toBe(words);
  });
});

describe("a lexicon", () => {
  const findConcepts = createConceptFinder(
    parseLexicon(`
    young: girl~ boy
    harm: hit hit_her
    phrase: made+promise~ no_way_out`),
  );
  const conceptsOf = (text: string) => findConcepts(splitIntoWords(text));

  it("finds words, stems and phrases, also with other words between", () => {
    expect(conceptsOf("the girls hit her")).toEqual([[], ["young"], ["harm", "harm"], []]);
    expect(conceptsOf("he made her and me promise")).toEqual([[], ["phrase"], [], [], [], []]);
    expect(conceptsOf("no way out")).toEqual([["phrase"], [], []]);
  });

  it("finds no word in another and no phrase in pieces", () => {
    expect(conceptsOf("boyish hits no other way out").flat()).toEqual([]);
  });
});

describe("a model", () => {
  const group = (hash: number): readonly FeatureGroup[] => [{ weight: 1, hashes: new Set([hash]) }];
  const [known, unknown] = [0x12345678, 0x87654321];

  it("is decoded as it was encoded, to within the precision of its weights", () => {
    const weights = new Map([
      [toModelKey(known), [1, -2, 0.5]],
      [toModelKey(0xfffff000), [0, 0, 2]],
    ]);
    const model = decodeModel(encodeModel({ classes: 3, weights }));
    const scores = model.scores(group(known));
    for (const [index, weight] of [1, -2, 0.5].entries()) expect(scores[index]).toBeCloseTo(weight, 1);
    expect(model.scores(group(unknown))).toEqual([0, 0, 0]);
  });
});

describe("the search for signs of danger", () => {
  it("takes any text, and the same text always gives the same", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (text) => {
        const found = findSignsOfDanger(text, "en");
        expect(findSignsOfDanger(text, "en")).toEqual(found);
        for (const { start, end } of found?.sentences ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads a text in two languages, whichever is the writer's", () => {
    const text =
      "We agreed the timetable with the teachers. Anoche pensé en serio en quitarme la vida. Next visit on Friday.";
    for (const language of LANGUAGES) {
      const found = findSignsOfDanger(text, language);
      expect(found?.kind).toBe("self");
      expect(found?.sentences.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
        "Anoche pensé en serio en quitarme la vida.",
      ]);
    }
  });
});

describe("an evaluation", () => {
  const line = (id: string, text: string, kind: string, risk: string) => JSON.stringify({ id, text, kind, risk });

  it("counts and lists what is missed and what is a false alarm", () => {
    const evaluation = evaluateRisk(
      [
        line("a", "I want to die.", "disclosure", "self"),
        line("b", "Save it.", "disclosure", "child"),
        line("c", "Move it to Thursday.", "ordinary", "none"),
        line("d", "I want to kill myself.", "handled", "handled"),
      ].join("\n"),
      "en",
    );
    expect(evaluation).toMatchObject({
      texts: 4,
      recall: 0.5,
      rightKinds: 1,
      falseAlarms: { ordinary: 0, handled: 1 },
    });
    expect(evaluation.failures).toHaveLength(2);
    expect(reportOf("file", evaluation)).toContain("disclosures heard 50.0 %");
  });
});
