import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { readRiskLines } from "#test/corpus/risk-corpus.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { findDirectCries, isCallForHelp } from "#understanding/risk/find-direct-cries.ts";
import { findSignsOfDanger } from "#understanding/risk/find-signs-of-danger.ts";
import { splitIntoParts } from "#understanding/risk/split-into-parts.ts";

const cases = z.strictObject({ cries: z.array(z.string()), calls: z.array(z.string()), ordinary: z.array(z.string()) });

describe.each(LANGUAGES)("a short cry (%s)", (language) => {
  const { cries, calls, ordinary } = read(language);

  it("is heard in a few words, with slips and in capitals", () => {
    expect(cries.length).toBeGreaterThan(30);
    expect(cries.filter((text) => !isAlarm(text, language))).toEqual([]);
    expect(cries.filter((text) => !isAlarm(text.toUpperCase(), language))).toEqual([]);
  });

  it("that does not say what for is a call for help and no alarm", () => {
    expect(calls.filter((text) => !isCall(text) || isAlarm(text, language))).toEqual([]);
  });

  it("is none of the lines of work that look alike", () => {
    expect(ordinary.length).toBeGreaterThan(60);
    expect(ordinary.filter((text) => isCry(text) || isCall(text))).toEqual([]);
  });

  it("is none of the texts that tell of no danger", () => {
    const texts = sourceFiles(`test/{cases,corpus}/risk/*${language}*.jsonl`).flatMap(({ text }) =>
      readRiskLines(text),
    );
    const untold = texts.filter(({ kind }) => kind !== "disclosure");
    expect(untold.length).toBeGreaterThan(10_000);
    expect(untold.filter(({ text }) => isCry(text) || isCall(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe("a cry in which its author is in danger", () => {
  it("has its sentence kept from other readers", () => {
    const text = "Visité la escuela ayer. Mi jefe me viola. Vimos dos aulas.";
    const found = findSignsOfDanger(text, "es");
    expect(found?.kind).toBe("self");
    expect(found?.sentences.map(({ start, end }) => text.slice(start, end).trim())).toContain("Mi jefe me viola.");
  });

  it("is not denied", () => {
    for (const text of ["no me pega", "ya no me pega", "no me viola"]) expect(isCry(text), text).toBe(false);
    for (const text of ["he does not hit me", "nobody raped me", "I'm not in danger"])
      expect(isCry(text), text).toBe(false);
  });
});

function isAlarm(text: string, language: Language): boolean {
  const kind = findSignsOfDanger(text, language)?.kind;
  return kind !== undefined && kind !== "handled";
}

function isCry(text: string): boolean {
  return findDirectCries(splitIntoParts(normalizeText(text))).length > 0;
}

function isCall(text: string): boolean {
  return isCallForHelp(normalizeText(text).text);
}

function read(language: Language) {
  const [file] = sourceFiles(`test/cases/direct-cries/${language}.json`);
  return cases.parse(JSON.parse(file?.text ?? "{}"));
}
