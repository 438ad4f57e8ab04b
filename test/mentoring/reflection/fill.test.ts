import { describe, expect, it } from "vitest";
import { fill, slotsOf } from "#mentoring/reflection/bank/fill.ts";
import { loadBank } from "#src/start/load-bank.ts";

const bank = await loadBank();

describe("a question is asked", () => {
  it("in the chat without a person's own words, in the form with them", () => {
    const question = get("what-has-happened");
    expect(fill(question, "en", { set_day: "Tuesday 17 November" }, "chat")).toBe(
      "What has happened with the commitment you set on Tuesday 17 November?",
    );
    expect(fill(question, "en", { commitment: "sit in on two lessons" }, "form")).toBe(
      "What has happened with “sit in on two lessons” since you set it?",
    );
  });

  it("in the person's own language", () => {
    const values = { mentor: "Ana" };
    expect(fill(get("signs-of-movement"), "es", values, "chat")).toBe(
      "¿En qué señales se fija para saber cómo va lo que conversó con Ana?",
    );
  });

  it("with a name in another script set apart from the words around it", () => {
    expect(fill(get("signs-of-movement"), "en", { mentor: "امیر" }, "form")).toContain("with \u2068امیر\u2069 are");
  });

  it("with what a value holds left as it is", () => {
    const filled = fill(get("what-has-happened"), "en", { commitment: "ask {mentor} $& about it" }, "form");
    expect(filled).toContain("“ask {mentor} $& about it”");
  });

  it("only when everything it needs is known, and nothing else is given", () => {
    const question = get("what-has-happened");
    expect(slotsOf(question, "en", "chat")).toEqual(["set_day"]);
    expect(() => fill(question, "en", {}, "chat")).toThrow("what-has-happened in en for the chat lacks set_day");
    expect(() => fill(question, "en", { commitment: "…", set_day: "…" }, "form")).toThrow("has no set_day");
    expect(() => fill(question, "en", { commitment: "…", set_day: "…" }, "chat")).toThrow("has no commitment");
  });
});

function get(id: string) {
  const question = bank.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}
