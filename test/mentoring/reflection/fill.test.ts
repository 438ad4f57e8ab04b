import { describe, expect, it } from "vitest";
import {
  fillQuestionPlaceholders,
  listRequiredPlaceholders,
  type QuestionPlaceholderValues,
} from "#mentoring/reflection/bank/fill-question.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";

const bank = await loadQuestionBank();

/** A question as it reads when days are put in as they are. */
const reads = (id: string, language: "en" | "es", known: QuestionPlaceholderValues, where: "chat" | "form") =>
  fillQuestionPlaceholders(get(id), language, known, where)
    .map((part) => (typeof part === "string" ? part : String(part.put)))
    .join("");

describe("a question is asked", () => {
  it("in the chat without a person's own words, in the form with them", () => {
    const known = { set_day: "Tuesday 17 November", commitment: "sit in on two lessons" };
    expect(reads("what-has-happened", "en", known, "chat")).toBe(
      "What has happened with the commitment you set on Tuesday 17 November?",
    );
    expect(reads("what-has-happened", "en", known, "form")).toBe(
      "What has happened with “sit in on two lessons” since you set it?",
    );
  });

  it("in the person's own language", () => {
    expect(reads("signs-of-movement", "es", { mentor: "Ana" }, "chat")).toBe(
      "¿En qué señales se fija para saber cómo va lo que conversó con Ana?",
    );
  });

  it("in parts, so that a surface can set apart a name in another script and word a day", () => {
    const day = Temporal.PlainDate.from("2026-11-17");
    expect(fillQuestionPlaceholders(get("what-has-happened"), "en", { set_day: day }, "chat")).toEqual([
      "What has happened with the commitment you set on ",
      { put: day },
      "?",
    ]);
    expect(fillQuestionPlaceholders(get("signs-of-movement"), "en", { mentor: "امیر" }, "form")).toContainEqual({
      put: "امیر",
    });
  });

  it("with what a value holds left as it is", () => {
    const commitment = "ask {mentor} $& about it";
    expect(reads("what-has-happened", "en", { commitment }, "form")).toContain("“ask {mentor} $& about it”");
  });

  it("only when everything it needs is known; what is known besides is left out", () => {
    const question = get("what-has-happened");
    expect(listRequiredPlaceholders(question, "en", "chat")).toEqual(["set_day"]);
    expect(() => fillQuestionPlaceholders(question, "en", {}, "chat")).toThrow(
      "what-has-happened in en for the chat lacks set_day",
    );
    expect(reads("what-has-happened", "en", { set_day: "Tuesday", commitment: "x" }, "chat")).not.toContain("x ");
  });
});

function get(id: string) {
  const question = bank.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}
