import { describe, expect, it } from "vitest";
import { parseQuestionBank } from "#mentoring/reflection/bank/parse-question-bank.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";

const TAGS = "purpose: recall, phase: P1, paradigm: TRS, focus: any, depth: D1, when: post_24h, status: active";
const FOLLOW_UP = TAGS.replace("post_24h", "follow-up");

describe("the bank", () => {
  it("is read from prompts/questions at the start", async () => {
    const bank = await loadQuestionBank();
    expect(bank.size).toBeGreaterThanOrEqual(24);
    expect(bank.get("moment-that-stayed")?.wordings.es.text).toMatch(/^Pensando en la visita, ¿.*\?$/);
  });

  it("holds a question's tags and its words in every language", () => {
    expect(read(entry({})).get("one")).toEqual({
      ...{ id: "one", purpose: "recall", phase: "P1", paradigm: "TRS", focus: "any", depth: "D1", when: "post_24h" },
      ...{ needs: [], minTrust: false, follows: [], status: "active" },
      wordings: { en: { text: "What now?", version: 1 }, es: { text: "What now?", version: 1 } },
    });
  });

  it("says who reviewed a wording, where somebody did", () => {
    const bank = read(entry({ reviewed: "Elena Paredes" }));
    expect(bank.get("one")?.wordings.en.reviewedBy).toBe("Elena Paredes");
  });
});

describe("the bank refuses, with file and question,", () => {
  it.each([
    ["a tag nobody knows", entry({ tags: TAGS.replace("D1", "D9") }), "en.yaml, one, tags.depth: "],
    ["a tag that is missing", entry({ tags: TAGS.replace("phase: P1, ", "") }), "en.yaml, one, tags.phase: "],
    ["a key nobody reads", `${entry({})}  mood: sunny\n`, "en.yaml, one: "],
    ["an id that is none", entry({ id: "Q 1" }), "en.yaml, Q 1, id: "],
    ["an entry without an id", "- text: What now?\n", "en.yaml, question 1, id: "],
    ["the same id twice", entry({}) + entry({}), "en.yaml, one: it stands there twice"],
    ["a file that is no list", "questions: none\n", "en.yaml: "],
    ["what is not YAML", "- id: [one\n", "en.yaml: "],
    ["the same key twice", "- id: one\n  id: two\n", "en.yaml: "],
    ["a placeholder it did not ask for", entry({ text: "What of {mentor}?" }), "one: {mentor} is not among its needs"],
    ["a placeholder nobody knows", entry({ text: "What of {school}?" }), "one: {school} is not among its needs"],
    ["a need it does not use", entry({ tags: `${TAGS}, needs: [mentor]` }), "one: it needs mentor and does not use it"],
    ["a follow-up that follows nothing", entry({ tags: FOLLOW_UP }), "one: a follow-up says what it follows"],
    ["an opening that follows", entry({ tags: `${TAGS}, follows: [plan]` }), "one: only a follow-up follows something"],
    [
      "a follow-up with a placeholder",
      entry({ text: "What of {mentor}?", tags: `${FOLLOW_UP}, follows: [plan], needs: [mentor]` }),
      "one: a follow-up has no placeholders",
    ],
    [
      "a follow-up that asks for trust",
      entry({ tags: `${FOLLOW_UP.replace("TRS", "TRF")}, follows: [plan]` }),
      "one: a follow-up asks for no trust",
    ],
  ])("%s", (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("a question that only one language has", () => {
    expect(() => read(entry({}), entry({ id: "two" }))).toThrow(
      "es.yaml, two: English does not have it\nes.yaml, one: it is missing",
    );
  });

  it("tags that differ between languages", () => {
    expect(() => read(entry({}), entry({ tags: TAGS.replace("D1", "D2") }))).toThrow(
      "es.yaml, one: its tags are not those of English",
    );
  });
});

function entry(given: { id?: string; text?: string; tags?: string; reviewed?: string }): string {
  const { id = "one", text = "What now?", tags = TAGS, reviewed = "null" } = given;
  return `- id: ${id}\n  text: ${text}\n  tags: { ${tags} }\n  version: 1\n  reviewed_by: ${reviewed}\n`;
}

function read(en: string, es = en) {
  return parseQuestionBank({ en: { name: "en.yaml", text: en }, es: { name: "es.yaml", text: es } });
}
