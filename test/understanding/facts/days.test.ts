import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";

const CONTEXT: UnderstandingContext = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "en",
  dayFirst: true,
  principals: [],
};

/** The days of a text on Wednesday, 18 November 2026: past, then future, with "?" where it is not sure. */
function daysIn(text: string, language: Language): string[] {
  const facts = prepareText(text, { ...CONTEXT, language }).factsIn(language);
  return facts.flatMap((fact) => {
    if (fact.what !== "day") return [];
    if (fact.meaning === "unreadable") return ["unreadable"];
    const { past, future, sure } = fact.meaning;
    return [`${past?.toString().slice(5) ?? ""}/${future?.toString().slice(5) ?? ""}${sure ? "" : "?"}`];
  });
}

describe("a day in English", () => {
  it.each([
    ["the twenty-third", "10-23/11-23"],
    ["back on the twentieth", "10-20/11-20"],
    ["I return on the first", "11-01/12-01"],
    ["December third", "/12-03"],
    ["December three", "/12-03"],
    ["the first of December", "/12-01"],
    ["Ninth of December", "/12-09"],
    ["January the fourteenth", "/01-14"],
    ["the December 8 observation", "/12-08"],
    ["11-Nov", "11-11/"],
    ["first Tuesday in December", "/12-01"],
    ["the last Friday of the month", "/11-27"],
    ["the 5th of next month", "/12-05"],
    ["Thursday week", "/11-26"],
    ["a week on Friday", "/11-27"],
    ["two weeks from yesterday", "/12-01"],
    ["this day week", "/11-25"],
    ["a week ago today", "11-11/"],
    ["in two weeks' time", "/12-02?"],
    ["wendesday", "11-18/11-25"],
    ["tmrw", "/11-19"],
    ["ystrday", "11-17/"],
    ["tday", "11-18/11-18"],
    ["this forenoon", "11-18/11-18"],
    ["all morning", "11-18/11-18?"],
    ["aaj nahi hua", "11-18/11-18"],
    ["kal", "11-17/11-19"],
    ["the 31st of November", "unreadable"],
    ["Tuesday after next", "/12-01?"],
  ])("%s: %s", (text, day) => {
    expect(daysIn(text, "en")).toEqual([day]);
  });

  it.each([
    ["the other day"],
    ["next week"],
    ["the second she arrived"],
    ["the third grade"],
    ["two of them in one day"],
  ])("%s: none", (text) => {
    expect(daysIn(text, "en").filter((day) => day !== "unreadable")).toEqual([]);
  });
});

describe("a day in Spanish", () => {
  it.each([
    ["el veintidós", "10-22/11-22"],
    ["el viernes veinte punto", "/11-20"],
    ["Agosto 26", "08-26/"],
    ["11-nov", "11-11/"],
    ["8 d octubre", "10-08/"],
    ["el marte primero de disiembre", "/12-01"],
    ["el primer martes de diciembre", "/12-01"],
    ["el último viernes del mes", "/11-27"],
    ["el 11 del presente", "11-11/"],
    ["el 5 del mes que viene", "/12-05"],
    ["viernes en ocho", "/11-27"],
    ["dentro de quince días", "/12-02?"],
    ["el lunes próximo pasado", "11-16/?"],
    ["el otro lunes", "/11-30?"],
    ["juebes", "11-12/11-19"],
    ["miercole 18", "11-18/"],
    ["oy en la mañana", "11-18/11-18"],
    ["aller", "11-17/"],
    ["ante anoche", "11-16/"],
    ["nos vemos tomorrow", "/11-19"],
    ["next Tuesday", "/11-24"],
    ["17-11 con Ana", "11-17/"],
    ["31 de noviembre", "unreadable"],
  ])("%s: %s", (text, day) => {
    expect(daysIn(text, "es")).toEqual([day]);
  });

  it("gives both days of a visit that was moved", () => {
    expect(daysIn("pasó del lunes al martes", "es")).toEqual(["11-16/11-23", "11-17/11-24"]);
  });

  it.each([["a fin de mes"], ["el otro día"], ["oí a la maestra"], ["mi 5 alumnos"], ["el 3/4 de los padres"]])(
    "%s: none",
    (text) => {
      expect(daysIn(text, "es")).toEqual([]);
    },
  );
});

describe("a weekday that contradicts its date", () => {
  it.each<[string, Language]>([
    ["Monday 17 November", "en"],
    ["lunes 17 de noviembre", "es"],
    ["martes 16/11", "es"],
  ])("%s is not sure", (text, language) => {
    expect(daysIn(text, language)).toEqual([expect.stringMatching(/^11-1\d\/\?$/)]);
  });

  it("keeps the weekday as the other meaning", () => {
    const [fact] = prepareText("lunes 20.", CONTEXT).factsIn("es");
    expect(fact).toMatchObject({ meaning: { sure: false, other: { past: Temporal.PlainDate.from("2026-11-16") } } });
  });
});
