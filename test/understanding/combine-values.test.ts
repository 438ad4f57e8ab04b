import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { readNote } from "#src/cli/read.ts";
import { readMessages } from "#test/corpus/utterance-corpus.ts";
import { scoreAccount } from "#test/eval/score-account.ts";
import { readAccount } from "#understanding/account/account-reading.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { combineValues } from "#understanding/values/combine-values.ts";

const TEXT = "Ayer estuve con Rosa en su escuela una hora. Los padres no vienen. Quedó en llamarlos.";
const YESTERDAY = Temporal.PlainDate.from("2026-11-17");
const prepared = prepareText(TEXT, {
  today: YESTERDAY.add({ days: 1 }),
  language: "es",
  dayFirst: true,
  principals: [{ id: "rosa", name: "Rosa Quispe" }],
});
const reading = readAccount(prepared);
const NOTHING: ExtractedVisitValues = {
  language: "es",
  who: { kind: "nobody" },
  principalCommitments: [],
  mentorCommitments: [],
  focusSuggestions: [],
  unreadable: [],
};
const combine = (rules: Partial<ExtractedVisitValues>, changed: Partial<typeof reading> = {}) =>
  combineValues({ ...NOTHING, ...rules }, { ...reading, ...changed }, prepared, prepared.text);
const day = (value: Temporal.PlainDate, sure: boolean) => ({ on: { value, quote: "Ayer", sure } });

describe("a value", () => {
  it("is sure if rules and classifiers say the same and one of them is sure", () => {
    expect(combine(day(YESTERDAY, true)).on).toMatchObject({ value: YESTERDAY, sure: true });
  });

  it("of the rules alone is likely", () => {
    expect(combine(day(YESTERDAY, true), { days: [] }).on).toMatchObject({ value: YESTERDAY, sure: false });
  });

  it("that the rules read otherwise is that of the classifiers, and not sure", () => {
    const other = YESTERDAY.subtract({ days: 7 });
    expect(combine(day(other, true)).on).toMatchObject({ value: YESTERDAY, sure: false });
  });

  it("whose words do not stand in the text is none", () => {
    expect(combine({ request: { value: "libros", quote: "pidió libros", sure: true } }).request).toBeUndefined();
  });

  it("is none if nobody says it", () => {
    expect(combine({}, { days: [] }).on).toBeUndefined();
  });
});

describe("the outcome", () => {
  it("is not said if the visit may well not have taken place", () => {
    const held = { value: "held_as_planned", probability: 0.7 } as const;
    expect(combine({}, { outcome: held, notHeld: 0.05 }).outcome?.value).toBe("held_as_planned");
    expect(combine({}, { outcome: held, notHeld: 0.3 }).outcome).toBeUndefined();
  });

  it("of a visit that was not held leaves no length and no way of meeting", () => {
    const notHeld = { outcome: { value: "not_held", probability: 0.97 }, notHeld: 0.97 } as const;
    expect(combine({}).minutes?.value).toBe(60);
    expect(combine({}, notHeld)).not.toHaveProperty("minutes");
    expect(combine({}, notHeld)).not.toHaveProperty("modality");
  });
});

describe("what somebody will do", () => {
  it("is not sure where the rules doubt whose it is", () => {
    const theirs = (sure: boolean) =>
      combine({ principalCommitments: [{ value: { text: "llamarlos" }, quote: "Quedó en llamarlos", sure }] });
    expect(theirs(true).principalCommitments.map(({ sure }) => sure)).toEqual([true]);
    expect(theirs(false).principalCommitments.map(({ sure }) => sure)).toEqual([false]);
  });
});

describe("what an account says", () => {
  it.each(["es", "en"] satisfies Language[])(
    "stands in a field or under the rest, nearly all of it (%s)",
    (language) => {
      const accounts = readMessages(language)
        .filter(({ kind }) => kind === "account")
        .slice(0, 60);
      const scores = accounts.map((line) =>
        scoreAccount(line, readNote({ ...line, now: Temporal.PlainDateTime.from(line.now) })),
      );
      const clauses = scores.reduce((sum, score) => sum + score.clauses, 0);
      expect(clauses).toBeGreaterThan(250);
      expect(scores.flatMap(({ lost }) => lost).length / clauses).toBeLessThan(0.02);
    },
  );
});
