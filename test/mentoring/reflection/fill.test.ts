import { describe, expect, it } from "vitest";
import {
  fillQuestionPlaceholders,
  listRequiredPlaceholders,
  type QuestionPlaceholderValues,
} from "#mentoring/reflection/bank/fill-question.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";

const bank = await loadQuestionBank();

/** A question as it reads when days are put in as they are. */
const reads = (id: string, language: "en" | "es", known: QuestionPlaceholderValues) =>
  fillQuestionPlaceholders(get(id), language, known)
    .map((part) => (typeof part === "string" ? part : String(part.put)))
    .join("");

describe("a question is asked", () => {
  it("in the person's own language", () => {
    expect(reads("signs-of-movement", "es", { mentor: "Ana" })).toBe(
      "¿En qué señales se fija para saber cómo va lo que conversó con Ana?",
    );
  });

  it("in parts, so that a surface can set apart a name in another script and word a day", () => {
    const day = Temporal.PlainDate.from("2026-11-17");
    expect(fillQuestionPlaceholders(get("question-taken-away"), "en", { visit_day: day })).toEqual([
      "What question, if any, did you take away from the visit on ",
      { put: day },
      "?",
    ]);
    expect(fillQuestionPlaceholders(get("signs-of-movement"), "en", { mentor: "امیر" })).toContainEqual({
      put: "امیر",
    });
  });

  it("with what a value holds left as it is", () => {
    expect(reads("signs-of-movement", "en", { mentor: "{visit_day} $&" })).toContain("{visit_day} $&");
  });

  it("only when everything it needs is known; what is known besides is left out", () => {
    const question = get("question-taken-away");
    expect(listRequiredPlaceholders(question, "en")).toEqual(["visit_day"]);
    expect(() => fillQuestionPlaceholders(question, "en", {})).toThrow("question-taken-away in en lacks visit_day");
    expect(reads("question-taken-away", "en", { visit_day: "Tuesday", mentor: "Ana" })).not.toContain("Ana");
  });
});

function get(id: string) {
  const question = bank.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}
