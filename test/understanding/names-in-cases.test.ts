import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { changedShareOf, evaluateNames, recallOf, reportOf } from "#test/eval/evaluate-names.ts";
import { sourceFiles } from "#test/support/source-files.ts";

const MIN_RECALL = 0.97;
const MAX_CHANGED_SHARE = 0.02;

describe.each(LANGUAGES)("names in texts of mentors and principals (%s)", (language) => {
  const [file] = sourceFiles(`test/cases/names/dev.${language}.jsonl`);
  const evaluation = evaluateNames(file?.text ?? "", language);
  const report = reportOf(language, evaluation);

  it("were looked for in enough texts", () => {
    expect(evaluation.texts).toBeGreaterThanOrEqual(60);
    expect(evaluation.items).toBeGreaterThanOrEqual(60);
  });

  it("are masked, all but one in thirty", () => {
    expect(recallOf(evaluation), report).toBeGreaterThanOrEqual(MIN_RECALL);
  });

  it("and other words are left alone, all but one in fifty", () => {
    expect(changedShareOf(evaluation), report).toBeLessThanOrEqual(MAX_CHANGED_SHARE);
  });
});

describe("the evaluation", () => {
  const evaluate = (text: string, mask: readonly string[], keep: readonly string[] = []) =>
    evaluateNames(JSON.stringify({ id: "1", text, mask, keep }), "en");

  it("counts an item that is left", () => {
    expect(evaluate("Fine words by nobody.", ["words"]).left).toEqual(["words"]);
  });

  it("counts a word that is changed, but not a word of the replacement", () => {
    const { changed } = evaluate("I saw the pupil Tom Reed and his book.", ["Tom"]);
    expect(changed).toEqual(["Reed"]);
  });
});
