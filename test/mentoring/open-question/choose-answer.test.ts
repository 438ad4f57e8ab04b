import { describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { chooseAnswer } from "#mentoring/delivery/open-question/choose-answer.ts";
import type { Choice } from "#mentoring/delivery/open-question/open-question.ts";
import { JULIO, NOBODY, offer, promise, proposal, ROSA, reply } from "./stage.ts";

const THURSDAY = "2026-11-19T09:00";
const choice = (other: typeof ROSA, on: string, at = "09:00"): Choice => ({
  id: newId(),
  other,
  on: Temporal.PlainDate.from(on),
  at: Temporal.PlainTime.from(at),
  press: { action: "act.move", payload: { visit: other } },
});

describe("a short message", () => {
  it.each(["sí", "sí, me parece bien", "dale", "👍", "el jueves está bien"])(
    "agrees to the day that was proposed: %s",
    (text) => {
      expect(chooseAnswer([proposal(THURSDAY)], reply(text), NOBODY)).toMatchObject({
        kind: "press",
        press: { action: "visit.confirm" },
      });
    },
  );

  it.each(["no", "no puedo ese día", "el jueves no puedo"])("refuses it: %s", (text) => {
    const answer = chooseAnswer([proposal(THURSDAY)], reply(text), NOBODY);
    expect(answer).toMatchObject({ kind: "another_day" });
    expect(answer).not.toHaveProperty("on");
  });

  it.each([
    ["no, mejor el lunes", "2026-11-23", "09:00:00"],
    ["¿podría ser el viernes a las 10?", "2026-11-20", "10:00:00"],
    ["sí, pero a las 11", "2026-11-19", "11:00:00"],
  ])("proposes another: %s", (text, on, at) => {
    const answer = chooseAnswer([proposal(THURSDAY)], reply(text), NOBODY);
    expect(answer?.kind === "another_day" && [String(answer.on), String(answer.at)]).toEqual([on, at]);
  });

  it("answers the latest question, and of two side by side neither", () => {
    const [latest, before] = [proposal(THURSDAY), proposal("2026-11-24T09:00", 24 * 60)];
    expect(chooseAnswer([latest, before], reply("sí"), NOBODY)).toMatchObject({ kind: "press", question: latest });
    const beside = proposal("2026-11-24T09:00", 20);
    const unclear = { kind: "unclear", says: "yes", questions: [latest, beside] };
    expect(chooseAnswer([latest, beside], reply("sí"), NOBODY)).toEqual(unclear);
    expect(chooseAnswer([latest, beside], reply("el martes"), NOBODY)).toMatchObject({
      kind: "press",
      question: beside,
    });
  });

  it("answers what was offered in reply to a message, whatever else came shortly before", () => {
    const offered = offer([choice(ROSA, "2026-11-24")], 1);
    expect(chooseAnswer([offered, proposal(THURSDAY, 2)], reply("sí"), NOBODY)).toMatchObject({ question: offered });
    expect(chooseAnswer([offered, proposal(THURSDAY, 2)], reply("no"), NOBODY)).toEqual({
      kind: "set_aside",
      question: offered,
    });
  });

  it.each([
    ["no, no lo cumpli entero. falta que ella lo pruebe", "done"],
    ["todavía falta que ella lo pruebe", "done"],
    ["no, she still has to try it", "done"],
    ["no, falta que ella lo pruebe", "move"],
  ] as const)("says that what was agreed is not done yet: %s (%s)", (text, act) => {
    const offered = offer([choice(ROSA, "2026-11-24")], 1, act);
    const answer = chooseAnswer([offered], reply(text), NOBODY);
    expect(answer).toEqual(act === "done" ? { kind: "set_aside", question: offered } : undefined);
  });

  it("chooses by place, by name and by day, and never one that is not there", () => {
    const [rosa, julio] = [choice(ROSA, "2026-11-24"), choice(JULIO, "2026-11-25", "10:00")];
    const offered = offer([rosa, julio]);
    const chosen = (text: string, named = NOBODY) => {
      const answer = chooseAnswer([offered], reply(text), named);
      return answer?.kind === "press" ? answer.press.payload.visit : answer?.kind;
    };
    expect(chosen("la segunda")).toBe(JULIO);
    expect(chosen("Rosa, no Julio", { people: [ROSA], elsewhere: false })).toBe(ROSA);
    expect(chosen("la de Rosa", { people: [ROSA], elsewhere: false })).toBe(ROSA);
    for (const text of ["el miércoles", "la del 25", "la de las 10", "la 2", "2", "la número dos", "the last one"])
      expect(chosen(text), text).toBe(JULIO);
    for (const text of ["ninguna", "ninguna de las dos", "none of them", "neither"])
      expect(chosen(text), text).toBe("set_aside");
    expect(chosen("sí")).toBe("again");
    expect(chosen("la tercera")).toBeUndefined();
    expect(chosen("la de Marta", { people: [], elsewhere: true })).toBeUndefined();
  });

  it("is a consent only if it says so", () => {
    expect(chooseAnswer([promise()], reply("sí, acepto"), NOBODY)).toMatchObject({
      press: { action: "promise.accept" },
    });
    expect(chooseAnswer([promise()], reply("no quiero"), NOBODY)).toMatchObject({
      press: { action: "promise.decline" },
    });
    for (const text of ["ok", "👍", "listo"])
      expect(chooseAnswer([promise()], reply(text), NOBODY)).toMatchObject({ kind: "unclear" });
    expect(chooseAnswer([promise()], reply("ahora no"), NOBODY)).toBeUndefined();
  });
});
