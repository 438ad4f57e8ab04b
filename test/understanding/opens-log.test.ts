import { describe, expect, it } from "vitest";
import type { Utterance } from "#understanding/utterance/classify-utterance.ts";
import { opensLog } from "#understanding/utterance/opens-log.ts";

const utterance = (kind: Utterance["kind"], kindProbability: number, more: Partial<Utterance> = {}): Utterance => ({
  kind,
  probability: kindProbability,
  kindProbability,
  alternatives: [],
  ...more,
});

describe("a message opens a log", () => {
  it.each([
    ["an account in whatever words", utterance("account", 0.6), false],
    ["an account that the rules find too", utterance("account", 0.3), true],
    [
      "what may be an account besides",
      utterance("answer", 0.3, { alternatives: [{ kind: "account", probability: 0.6 }] }),
      false,
    ],
    ["the wish to log", utterance("wish", 0.9, { act: "log" }), true],
    ["what the rules find, if the classifier is not sure of another kind", utterance("wish", 0.6), true],
  ] as const)("if it is %s", (_, said, byWords) => {
    expect(opensLog(said, byWords)).toBe(true);
  });

  it.each([
    ["a question that names a day and a person", utterance("question", 0.7, { act: "next_visit" }), true],
    ["a plan", utterance("wish", 0.7, { act: "plan_visit" }), true],
    ["what is put right of a saved record", utterance("correction", 0.9, { act: "saved" }), true],
    ["what may be an account, and has nothing of one", utterance("account", 0.59), false],
    ["a greeting", utterance("small_talk", 0.9, { act: "greeting" }), false],
  ] as const)("but not if it is %s", (_, said, byWords) => {
    expect(opensLog(said, byWords)).toBe(false);
  });
});
