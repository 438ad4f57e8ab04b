import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import { chooseOpeningQuestion, type OpeningQuestionFacts } from "#mentoring/reflection/choose/choose-opening.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";

const bank = await loadQuestionBank();
const today = Temporal.PlainDate.from("2026-11-18");

const FACTS: OpeningQuestionFacts = {
  ...{ when: "post_24h", focus: [], sessionsInPair: 2, askedBefore: [], passedOver: [], today },
  ...{ isFirst: false, merged: false, seed: "visit-1" },
};

const SEEDS = Array.from({ length: 60 }, (_, index) => `visit-${index}`);

/** Everything that sixty different visits are asked under the same facts. */
function chosen(facts: Partial<OpeningQuestionFacts>) {
  return SEEDS.map((seed) => chooseOpeningQuestion(bank, { ...FACTS, ...facts, seed })).filter(
    (one) => one !== undefined,
  );
}

describe("after a visit", () => {
  it("the question is about what the session was about", () => {
    expect(new Set(chosen({ focus: ["family_community"] }).map(({ focus }) => focus))).toEqual(
      new Set(["family_community"]),
    );
  });

  it("any of its areas will do", () => {
    const areas = chosen({ focus: ["family_community", "equity_inclusion"] }).map(({ focus }) => focus);
    expect(new Set(areas)).toEqual(new Set(["family_community", "equity_inclusion"]));
  });

  it("where nothing was logged it is about anything", () => {
    expect(new Set(chosen({}).map(({ focus }) => focus))).toEqual(new Set(["any"]));
  });

  it("where its own questions were asked lately it is about anything", () => {
    const lately = [...bank.values()].filter(({ focus }) => focus === "external_demands");
    const askedBefore = lately.map(({ id }) => ({ question: id, on: today.subtract({ days: 20 }) }));
    const areas = chosen({ focus: ["external_demands"], askedBefore }).map(({ focus }) => focus);
    expect(new Set(areas)).toEqual(new Set(["any"]));
  });

  it("the very first question is an easy one, whatever the session was about", () => {
    const first = chosen({ isFirst: true, focus: ["leadership_style_self"] });
    expect(new Set(first.map(({ depth }) => depth))).toEqual(new Set(["D1"]));
  });

  it("two visits close together are asked about as two, one visit as one", () => {
    expect(new Set(chosen({ merged: true }).map(({ merged }) => merged))).toEqual(new Set([true]));
    expect(new Set(chosen({}).map(({ merged }) => merged))).toEqual(new Set([false]));
  });

  it("the next visit is spoken of only when it is known", () => {
    const step = (facts: Partial<OpeningQuestionFacts>) => chosen(facts).some(({ id }) => id === "small-step-before");
    expect(step({})).toBe(false);
    expect(step({ alsoKnown: ["next_visit_day"] })).toBe(true);
  });

  it("ideas of leadership are asked about from the third session on", () => {
    const ideas = (sessionsInPair: number) =>
      chosen({ focus: ["leadership_style_self"], sessionsInPair }).some(({ paradigm }) => paradigm === "TRF");
    expect(ideas(2)).toBe(false);
    expect(ideas(3)).toBe(true);
  });

  it("nobody is asked what worked right after a bereavement", () => {
    const celebrating = (facts: Partial<OpeningQuestionFacts>) =>
      chosen(facts).some(({ purpose }) => purpose === "celebrate");
    expect(celebrating({})).toBe(true);
    expect(celebrating({ after: ["bereavement"] })).toBe(false);
  });
});

describe("a question rests for sixty days", () => {
  const only = chooseOpeningQuestion(bank, FACTS)?.id ?? "";

  it.each([
    [59, false],
    [60, true],
  ])("after %i days it may come back: %s", (days, comesBack) => {
    const asked = chooseOpeningQuestion(bank, {
      ...FACTS,
      askedBefore: [{ question: only, on: today.subtract({ days }) }],
    });
    expect(asked?.id === only).toBe(comesBack);
  });

  it("counts from the last time it was asked", () => {
    const twice = [200, 10].map((days) => ({ question: only, on: today.subtract({ days }) }));
    expect(chooseOpeningQuestion(bank, { ...FACTS, askedBefore: twice })?.id).not.toBe(only);
  });

  it("unless all were asked lately: then the one that rested longest comes back", () => {
    const askedBefore = [...bank.keys()].map((question) => ({
      question,
      on: today.subtract({ days: question === "hear-again" ? 45 : 20 }),
    }));
    expect(chooseOpeningQuestion(bank, { ...FACTS, askedBefore })?.id).toBe("hear-again");
  });
});

describe("a question put aside", () => {
  it("is not offered again in its thread, and another is, until none is left", () => {
    const passedOver: string[] = [];
    for (;;) {
      const next = chooseOpeningQuestion(bank, { ...FACTS, passedOver });
      if (!next) break;
      expect(passedOver).not.toContain(next.id);
      passedOver.push(next.id);
    }
    expect(passedOver.length).toBeGreaterThan(20);
  });
});

describe("when a commitment is due", () => {
  it("the question is about the commitment, and there are enough to change", () => {
    const ids = new Set(chosen({ when: "commitment_due" }).map(({ id }) => id));
    expect(ids.size).toBeGreaterThanOrEqual(3);
    for (const id of ids) expect(bank.get(id)?.needs).toContain("commitment");
  });
});

describe("for any facts", () => {
  const anyFacts = fc.record({
    when: fc.constantFrom("post_24h", "commitment_due"),
    focus: fc.subarray([...FOCUS_AREA_CODES], { maxLength: 3 }),
    sessionsInPair: fc.nat(12),
    askedBefore: fc.array(
      fc.record({
        question: fc.constantFrom(...bank.keys()),
        on: fc.nat(90).map((days) => today.subtract({ days })),
      }),
      { maxLength: 100 },
    ),
    passedOver: fc.subarray([...bank.keys()].slice(0, 10), { maxLength: 3 }),
    today: fc.constant(today),
    isFirst: fc.boolean(),
    merged: fc.constant(false),
    seed: fc.string(),
  });

  it("there is a question, the same one on every instance, and one that may be asked", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const question = chooseOpeningQuestion(bank, facts);
        expect(question?.when).toBe(facts.when);
        expect(facts.passedOver).not.toContain(question?.id);
        if (facts.sessionsInPair < 3) expect(question?.paradigm).not.toBe("TRF");
        const reversed = new Map([...bank].toReversed());
        expect(chooseOpeningQuestion(reversed, facts)?.id).toBe(question?.id);
      }),
    );
  });

  it("a retired question is never asked", () => {
    const retired = new Map([...bank].map(([id, one]) => [id, { ...one, status: "retired" as const }]));
    expect(chooseOpeningQuestion(retired, FACTS)).toBeUndefined();
  });
});
