import { describe, expect, it } from "vitest";
import { canBeUndone, type WhatWasDone } from "#mentoring/conversation/wish/done-wish.ts";
import { findLeaveDays } from "#mentoring/conversation/wish/leave-wish.ts";
import { recogniseWish } from "#mentoring/conversation/wish/recognise-wish.ts";
import { findReminderTime } from "#mentoring/conversation/wish/remind-wish.ts";
import { findPauseEnd } from "#mentoring/conversation/wish/settings-wishes.ts";
import { onDay } from "#test/support/cast.ts";
import { understood } from "#test/support/understood.ts";
import type { Utterance } from "#understanding/utterance/classify-utterance.ts";

const day = (written: string) => Temporal.PlainDate.from(written);
const TODAY = day("2026-11-18");

describe("a message is a wish", () => {
  const said = (utterance: Partial<Utterance>, text = "mmm") => ({
    ...understood(text),
    utterance: {
      kind: "wish" as const,
      act: "pause" as const,
      kindProbability: 1,
      alternatives: [],
      ...utterance,
    } as Utterance,
  });

  it("if it is one surely enough, and more surely while a question may be answered by it", () => {
    expect(recogniseWish(said({ probability: 0.45 }), false)).toBe("pause");
    expect(recogniseWish(said({ probability: 0.45 }), true)).toBeUndefined();
    expect(recogniseWish(said({ probability: 0.55 }), true)).toBe("pause");
    expect(recogniseWish(said({ kind: "question", act: "next_visit", probability: 0.9 }), false)).toBeUndefined();
  });

  it("and where it may answer a question, has the form of one", () => {
    const plan = (text: string, probability: number) =>
      recogniseWish(said({ act: "plan_visit", probability }, text), true);
    expect(plan("Apoyo con la planificación", 0.75)).toBeUndefined();
    expect(plan("Apoyo con la planificación", 0.95)).toBe("plan_visit");
    expect(plan("quiero una visita para el lunes", 0.75)).toBe("plan_visit");
  });

  it("and no account", () => {
    const account = { ...said({ probability: 0.45 }), wantsToLog: true };
    expect(recogniseWish(account, false)).toBeUndefined();
    expect(recogniseWish({ ...account, utterance: { ...account.utterance, probability: 0.8 } }, false)).toBe("pause");
  });

  it("unless its words have an exact meaning; undo has two", () => {
    expect(recogniseWish(said({ probability: 0.9 }, "cancelar"), false)).toBeUndefined();
    expect(recogniseWish(said({ act: "undo", probability: 0.9 }, "deshacer"), true)).toBe("undo");
  });
});

describe("a pause ends", () => {
  it("on the day after 'until', or on the first day after those that are named", () => {
    expect(findPauseEnd({ until: day("2026-11-23") }, TODAY)?.toString()).toBe("2026-11-23");
    expect(findPauseEnd({ from: TODAY, to: day("2026-11-25") }, TODAY)?.toString()).toBe("2026-11-26");
    expect(findPauseEnd({ from: TODAY, to: day("2026-11-20") }, TODAY)?.toString()).toBe("2026-11-23");
  });

  it("when its author says so, if no coming day is named", () => {
    expect(findPauseEnd(undefined, TODAY)).toBeUndefined();
    expect(findPauseEnd({ until: TODAY }, TODAY)).toBeUndefined();
  });
});

describe("a leave", () => {
  const daysOf = (...given: Parameters<typeof findLeaveDays>) => {
    const found = findLeaveDays(...given);
    return found && `${found.from}/${found.to}`;
  };

  it("begins today if only its end is said, and includes it", () => {
    expect(daysOf({ until: day("2026-11-20") }, TODAY)).toBe("2026-11-18/2026-11-20");
    expect(daysOf({ from: day("2026-12-03"), to: day("2026-12-07") }, TODAY)).toBe("2026-12-03/2026-12-07");
  });

  it("is asked for if its days are not said, are over, or last more than a year", () => {
    expect(daysOf(undefined, TODAY)).toBeUndefined();
    expect(daysOf({ from: day("2026-11-09"), to: day("2026-11-10") }, TODAY)).toBeUndefined();
    expect(daysOf({ from: TODAY, to: day("2028-01-01") }, TODAY)).toBeUndefined();
  });
});

describe("a reminder comes", () => {
  const timeOf = (...given: Parameters<typeof findReminderTime>) => findReminderTime(...given)?.toString();
  const friday = { future: day("2026-11-20"), sure: true };
  const ten = { value: Temporal.PlainTime.from("10:00"), sure: true };

  it("on the day and at the time that are named, in the morning of a day, or today", () => {
    expect(timeOf({ day: friday, time: ten }, TODAY)).toBe("2026-11-20T10:00:00");
    expect(timeOf({ of: friday }, TODAY)).toBe("2026-11-20T08:00:00");
    expect(timeOf({ time: ten }, TODAY)).toBe("2026-11-18T10:00:00");
    expect(timeOf({}, TODAY)).toBeUndefined();
  });
});

describe("what was done can be undone", () => {
  const before = { questionTime: "16:00", fewer: false };
  const wish = (done: WhatWasDone) => ({ id: "wish" as never, done, doneAt: onDay(1, "09:00") });

  it("for ten minutes, once", () => {
    const paused = wish({ did: "pause", before });
    expect(canBeUndone(paused, onDay(1, "09:09"))).toBe(true);
    expect(canBeUndone(paused, onDay(1, "09:10"))).toBe(false);
    expect(canBeUndone({ ...paused, undoneAt: onDay(1, "09:01") }, onDay(1, "09:02"))).toBe(false);
  });

  it("but nobody agrees to questions by undoing", () => {
    expect(canBeUndone(wish({ did: "stop_questions", before, consent: "yes" }), onDay(1, "09:01"))).toBe(true);
    expect(canBeUndone(wish({ did: "stop_questions", before, consent: "none" }), onDay(1, "09:01"))).toBe(false);
  });
});
