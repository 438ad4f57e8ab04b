import { describe, expect, it } from "vitest";
import { isOfWhatIsOpen } from "#mentoring/conversation/nothing-open.ts";
import { correctsSaved } from "#mentoring/conversation/wish/correct-saved.ts";
import { understood } from "#test/support/understood.ts";
import type { Utterance } from "#understanding/utterance/classify-utterance.ts";

const said = (utterance: Partial<Utterance>, text = "mmm") => ({
  ...understood(text),
  utterance: { kindProbability: 1, probability: 0.9, alternatives: [], ...utterance } as Utterance,
});

describe("a message is for what stands open", () => {
  it("if it is an exact phrase of a draft, whatever else its words may be", () => {
    expect(isOfWhatIsOpen(said({ kind: "other" }, "guardar"))).toBe(true);
    expect(isOfWhatIsOpen(said({ kind: "wish", act: "save" }, "ayuda"))).toBe(false);
  });

  it("or a wish surely enough", () => {
    expect(isOfWhatIsOpen(said({ kind: "wish", act: "later" }))).toBe(true);
    expect(isOfWhatIsOpen(said({ kind: "wish", act: "later", probability: 0.4 }))).toBe(false);
    expect(isOfWhatIsOpen(said({ kind: "wish", act: "pause" }))).toBe(false);
  });
});

describe("a message corrects what was saved", () => {
  it("if it is that surely enough, and not a correction of a draft", () => {
    expect(correctsSaved(said({ kind: "correction", act: "saved" }))).toBe(true);
    expect(correctsSaved(said({ kind: "correction", act: "saved", probability: 0.4 }))).toBe(false);
    expect(correctsSaved(said({ kind: "correction", act: "draft" }))).toBe(false);
  });
});
