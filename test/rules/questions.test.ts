import { describe, expect, it } from "vitest";
import { FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { ReflectiveQuestion } from "#mentoring/reflection/bank/bank.ts";
import { listRequiredPlaceholders } from "#mentoring/reflection/bank/fill-question.ts";
import { parseQuestionBank } from "#mentoring/reflection/bank/parse-question-bank.ts";
import { parseQuestionEntries } from "#mentoring/reflection/bank/parse-question-entries.ts";
import { QUESTION_TRIGGERS } from "#mentoring/reflection/bank/question-codes.ts";
import { lintQuestionWording } from "#mentoring/reflection/lint/lint-question.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { badManners } from "#test/support/word-rules.ts";
import { REFLECTIVE_ANSWER_KINDS } from "#understanding/answers/reflective-answer-kinds.ts";

const files = { en: fileOf("en"), es: fileOf("es") };
const questions = [...parseQuestionBank(files).values()];

describe("the question bank", () => {
  it("has one file for each language, each with the same questions", () => {
    expect(sourceFiles("prompts/questions/*.yaml")).toHaveLength(LANGUAGES.length);
    for (const language of LANGUAGES) {
      const ids = [...parseQuestionEntries(files[language]).keys()];
      expect(ids.length).toBeGreaterThanOrEqual(24);
      expect(ids).toEqual(questions.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(LANGUAGES)("passes its own lint (%s)", (language) => {
    const wordings = questions.map((question) => wordingOf(question, language));
    expect(wordings.length).toBeGreaterThanOrEqual(questions.length);
    expect(wordings.flatMap((text) => faultsIn(text, language))).toEqual([]);
  });

  it.each(LANGUAGES)("speaks as the rest of Fieldbook does (%s)", (language) => {
    const wordings = questions.map((question) => wordingOf(question, language));
    expect(badManners(language, Object.fromEntries(wordings.map((text) => [text, text])))).toEqual([]);
  });

  it("says nothing twice", () => {
    for (const language of LANGUAGES) {
      const wordings = questions.map((question) => wordingOf(question, language));
      expect(new Set(wordings).size).toBe(wordings.length);
    }
  });

  it("takes the same placeholders in every language", () => {
    for (const question of questions) {
      const names = LANGUAGES.map((language) => listRequiredPlaceholders(question, language).toSorted().join(" "));
      expect(new Set(names).size, `${question.id}: ${names.join(" / ")}`).toBe(1);
    }
  });
});

describe("the question bank is rich enough", () => {
  const active = questions.filter(({ status }) => status === "active");
  const count = (fits: (question: ReflectiveQuestion) => boolean) => active.filter(fits).length;

  it.each(QUESTION_TRIGGERS)("for %s", (when) => {
    expect(count((question) => question.when === when)).toBeGreaterThanOrEqual(3);
  });

  it.each(FOCUS_AREA_CODES)("for a visit about %s", (focus) => {
    expect(count((question) => question.when === "post_24h" && question.focus === focus)).toBeGreaterThanOrEqual(2);
  });

  it.each(REFLECTIVE_ANSWER_KINDS)("for an answer that is of the kind %s", (move) => {
    expect(count((question) => question.follows.includes(move))).toBeGreaterThanOrEqual(2);
  });
});

describe("a planted fault is found", () => {
  it("a question that would not pass", () => {
    const [first] = questions;
    const planted = first && { ...first, wordings: { ...first.wordings, en: { text: "Did it go well?", version: 1 } } };
    expect(planted && faultsIn(wordingOf(planted, "en"), "en")).toEqual([
      "Did it go well? (2: Open with what, how, which, who, where or when, so that it cannot be answered with yes or no.)",
    ]);
  });

  it("a question that one language lacks", () => {
    const text = files.es.text.replace(/- id: moment-that-stayed[\s\S]*?(?=\n- id: )/, "");
    expect(() => parseQuestionBank({ ...files, es: { ...files.es, text } })).toThrow(
      "prompts/questions/es.yaml, moment-that-stayed: it is missing",
    );
  });
});

function fileOf(language: Language) {
  const name = `prompts/questions/${language}.yaml`;
  return { name, text: sourceFiles(name)[0]?.text ?? "" };
}

function wordingOf({ wordings }: ReflectiveQuestion, language: Language): string {
  return wordings[language].text;
}

function faultsIn(text: string, language: Language): readonly string[] {
  return lintQuestionWording(text, language).map(({ rule, says }) => `${text} (${rule}: ${says})`);
}
