import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { chooseFollowUpQuestion } from "#mentoring/reflection/choose/choose-follow-up.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { understood } from "#test/support/understood.ts";

const bank = await loadQuestionBank();

/** One answer, why it is kept, the follow-up rule that applies, and the question that follows, if any. */
const followUpCase = z.strictObject({
  note: z.string(),
  language: z.enum(LANGUAGES),
  opening: z.string(),
  answer: z.string(),
  rule: z.string(),
  question: z.string().nullable(),
});

const cases = sourceFiles("test/cases/follow-up/*.json").map(({ path, text }) => ({
  name: path.replace(/^.*\/|\.json$/g, ""),
  ...followUpCase.parse(JSON.parse(text)),
}));

describe("what follows an answer", () => {
  it("has its directory of cases, for every rule in both languages", () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    for (const language of LANGUAGES) {
      const rules = new Set(cases.filter((each) => each.language === language).map(({ rule }) => rule));
      expect(rules).toEqual(new Set(["R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"]));
    }
  });

  it.each(cases)("$name: $note", ({ name, language, opening, answer, rule, question }) => {
    const { rule: applied, move } = progressionOf(answer, language);
    expect(applied).toBe(rule);
    expect(chooseFollowUpQuestion(bank, get(opening), move, name)?.id ?? null).toBe(question);
  });
});

describe("a follow-up", () => {
  const opening = get("moment-that-stayed");
  const described = progressionOf("When Carmen asked to show her class to the rest of the department.", "en").move;

  it("is the same on every instance and may differ from thread to thread", () => {
    const seeds = Array.from({ length: 20 }, (_, index) => `thread-${index}`);
    const ids = seeds.map((seed) => chooseFollowUpQuestion(bank, opening, described, seed)?.id);
    expect(new Set(ids).size).toBeGreaterThan(1);
    expect(seeds.map((seed) => chooseFollowUpQuestion(bank, opening, described, seed)?.id)).toEqual(ids);
  });

  it("asks for something else than the opening did, where it can", () => {
    const explaining = get("weighing-up");
    for (let thread = 0; thread < 20; thread++) {
      expect(chooseFollowUpQuestion(bank, explaining, described, `${thread}`)?.purpose).toBe("evidence");
    }
  });

  it("comes once: nothing follows a follow-up", () => {
    expect(chooseFollowUpQuestion(bank, get("might-explain-it"), described, "thread")).toBeUndefined();
  });

  it.each(["", "   ", "…", "👍"])("never comes after %j", (answer) => {
    expect(chooseFollowUpQuestion(bank, opening, progressionOf(answer, "en").move, "thread")).toBeUndefined();
    expect(chooseFollowUpQuestion(bank, opening, progressionOf(answer, "es").move, "thread")).toBeUndefined();
  });

  it("is never a retired question", () => {
    const retired = new Map([...bank].map(([id, one]) => [id, { ...one, status: "retired" as const }]));
    expect(chooseFollowUpQuestion(retired, opening, described, "thread")).toBeUndefined();
  });
});

function get(id: string) {
  const question = bank.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

const progressionOf = (text: string, language: Language) => understood(text, language).progression;
