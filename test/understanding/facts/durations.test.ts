import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { findDurations } from "#understanding/facts/find-durations.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { removeOverlappingSpans } from "#understanding/fold/span.ts";

const durations = (text: string, language: Language) =>
  removeOverlappingSpans(findDurations(normalizeText(text).text, language));
const minutesIn = (text: string, language: Language) => durations(text, language).map(({ minutes }) => minutes);

describe("a duration in English", () => {
  it.each<[string, number]>([
    ["we sat for an hour and ten", 70],
    ["an hour and, like, twenty minutes", 80],
    ["one hour twenty with Ana", 80],
    ["a full hour", 60],
    ["about a our", 60],
    ["hr and a half", 90],
    ["an hour n a half", 90],
    ["an hour-and-a-half", 90],
    ["1 and half hours", 90],
    ["2 1/2 hrs", 150],
    ["an hour and three quarters", 105],
    ["three-quarters of an hour", 45],
    ["half an our", 30],
    ["1 hr & 15", 75],
    ["1h15", 75],
    ["1.5 hrs", 90],
    ["20 min's", 20],
    ["fourty five minits", 45],
    ["a hundred and ten minutes", 110],
    ["90'", 90],
  ])("%s: %i minutes", (text, minutes) => {
    expect(minutesIn(text, "en")).toEqual([minutes]);
  });

  it.each<[string, number[]]>([
    ["an hour and twenty teachers", [60]],
    ["one hour twenty two families came", [60]],
    ["the eighth grade", []],
    ["two minutes late", []],
  ])("counts nothing else: %s", (text, minutes) => {
    expect(minutesIn(text, "en")).toEqual(minutes);
  });
});

describe("a duration in Spanish", () => {
  it.each<[string, number]>([
    ["estuve una hora y veinte", 80],
    ["una hora veinte con ella", 80],
    ["hora con quince", 75],
    ["hora y media larga", 90],
    ["una ora y media", 90],
    ["1h y media", 90],
    ["una hora y tres cuartos", 105],
    ["cinco cuartos de hora", 75],
    ["tres cuartos de hora", 45],
    ["media horita", 30],
    ["2 hs enteras", 120],
    ["20 mts", 20],
    ["cuarenta i sinco minuto", 45],
    ["ciento veinte minutos", 120],
    ["90'", 90],
    ["1 h 20'", 80],
  ])("%s: %i minutos", (text, minutes) => {
    expect(minutesIn(text, "es")).toEqual([minutes]);
  });

  it.each<[string, number[]]>([
    ["una hora y veinte niños", [60]],
    ["una hora y una maestra nueva", [60]],
    ["cada 20 minutos", []],
  ])("counts nothing else: %s", (text, minutes) => {
    expect(minutesIn(text, "es")).toEqual(minutes);
  });
});

describe("a duration that is not exact", () => {
  it.each<[string, Language, number]>([
    ["a couple of hours", "en", 120],
    ["un par de horas", "es", 120],
    ["40-45 mins", "en", 45],
    ["treinta a cuarenta minutos", "es", 40],
    ["almost two hours", "en", 120],
  ])("%s is not sure", (text, language, minutes) => {
    expect(durations(text, language)).toMatchObject([{ minutes, sure: false, isLater: false }]);
  });

  it.each<[string, Language, number]>([
    ["she was called away after twenty minutes", "en", 20],
    ["half an hour later", "en", 30],
    ["a la media hora la llamaron", "es", 30],
    ["se fue en quince minutos", "es", 15],
  ])("%s is perhaps only the time until something", (text, language, minutes) => {
    expect(durations(text, language)).toMatchObject([{ minutes, sure: false, isLater: true }]);
  });

  it("after a while is how long it lasted if it was cut short then", () => {
    expect(durations("we had to stop after half an hour", "en")).toMatchObject([{ minutes: 30, isLater: false }]);
  });
});

describe("minutes without a unit", () => {
  const factsIn = (text: string) => {
    const context = { today: Temporal.PlainDate.from("2026-11-18"), dayFirst: true, principals: [] } as const;
    return prepareText(text, { ...context, language: "en" }).factsIn("en");
  };

  it.each([
    ["Ana, Monday, 45\nall good", 45],
    ["Ana yesterday 50", 50],
  ])("behind the day are perhaps how long it was: %j", (text, minutes) => {
    expect(factsIn(text)).toContainEqual(expect.objectContaining({ what: "duration", minutes, sure: false }));
  });

  it.each([["Ana yesterday 20"], ["yesterday, 45 parents came"], ["Monday, 47"]])("are none in %j", (text) => {
    expect(factsIn(text).filter(({ what }) => what === "duration")).toEqual([]);
  });
});
