import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import { chooseFollowUpQuestion } from "#mentoring/reflection/choose/choose-follow-up.ts";
import { chooseOpeningQuestion, type OpeningQuestionFacts } from "#mentoring/reflection/choose/choose-opening.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";
import { REFLECTIVE_ANSWER_KINDS } from "#understanding/answers/reflective-answer-kinds.ts";

const bank = await loadQuestionBank();
const today = Temporal.PlainDate.from("2026-11-18");

const FACTS: OpeningQuestionFacts = {
  ...{ focus: [], sessionsInPair: 2, askedBefore: [], passedOver: [], today },
  ...{ isFirst: false, seed: "visit-1" },
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

  it("ideas of leadership are asked about from the third session on", () => {
    const ideas = (sessionsInPair: number) =>
      chosen({ focus: ["leadership_style_self"], sessionsInPair }).some(({ paradigm }) => paradigm === "TRF");
    expect(ideas(2)).toBe(false);
    expect(ideas(3)).toBe(true);
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

describe("every active question of the bank", () => {
  const active = [...bank.values()].filter(({ status }) => status === "active");

  it("that opens a thread is chosen after some visit", () => {
    const facts = FOCUS_AREA_CODES.map((area) => ({ focus: [area], sessionsInPair: 3 }));
    const opened = [...facts, { sessionsInPair: 3 }].flatMap((each) => chosen(each)).map(({ id }) => id);
    const all = active.filter(({ when }) => when !== "follow-up").map(({ id }) => id);
    expect(new Set(opened)).toEqual(new Set(all));
  });

  it("that follows an answer is chosen after some answer", () => {
    const openings = active.filter(({ when }) => when !== "follow-up");
    const followed = REFLECTIVE_ANSWER_KINDS.flatMap((kind) =>
      SEEDS.flatMap((seed) => openings.map((opening) => chooseFollowUpQuestion(bank, opening, kind, seed)?.id)),
    );
    const all = active.filter(({ when }) => when === "follow-up").map(({ id }) => id);
    expect(new Set(followed.filter((id) => id !== undefined))).toEqual(new Set(all));
  });
});

describe("for any facts", () => {
  const anyFacts = fc.record({
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
    seed: fc.string(),
  });

  it("there is a question, the same one on every instance, and one that may be asked", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const question = chooseOpeningQuestion(bank, facts);
        expect(question?.when).toBe("post_24h");
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
