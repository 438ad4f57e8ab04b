import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { readRiskLines } from "#test/corpus/risk-corpus.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { findSignsOfDanger } from "#understanding/risk/find-signs-of-danger.ts";
import { isEverydayQuestion } from "#understanding/risk/is-everyday-question.ts";

const cases = z.strictObject({ everyday: z.array(z.string()), heard: z.array(z.string()) });

describe.each(LANGUAGES)("a question about visits or the calendar (%s)", (language) => {
  const { everyday, heard } = read(language);

  it("is no sign of danger, however it is asked", () => {
    expect(everyday.length).toBeGreaterThan(20);
    expect(everyday.filter((text) => findSignsOfDanger(text, language))).toEqual([]);
  });

  it("takes nothing away from a cry for help, a farewell or a threat, though it be short or ask", () => {
    expect(heard.length).toBeGreaterThan(40);
    expect(heard.filter((text) => !isAlarm(text, language))).toEqual([]);
  });

  it("is none where a word more is said", () => {
    const [first = "", second = ""] = everyday;
    const [cry = ""] = heard;
    for (const text of [`${first} ${cry}.`, `${cry}. ${second}`]) expect(isAlarm(text, language), text).toBe(true);
  });

  it("is none of the texts that tell of danger", () => {
    const texts = sourceFiles(`test/{cases,corpus}/risk/*${language}*.jsonl`).flatMap(({ text }) =>
      readRiskLines(text),
    );
    const told = texts.filter(({ kind }) => kind !== "ordinary");
    expect(told.length).toBeGreaterThan(10_000);
    const taken = told.filter(({ text }) =>
      LANGUAGES.some((each) => isEverydayQuestion(normalizeText(text).text, each)),
    );
    expect(taken.map(({ id }) => id)).toEqual([]);
  });
});

function isAlarm(text: string, language: Language): boolean {
  const kind = findSignsOfDanger(text, language)?.kind;
  return kind !== undefined && kind !== "handled";
}

function read(language: Language) {
  const [file] = sourceFiles(`test/cases/everyday-questions/${language}.json`);
  return cases.parse(JSON.parse(file?.text ?? "{}"));
}
