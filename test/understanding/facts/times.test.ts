import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { findTimes } from "#understanding/facts/find-times.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { removeOverlappingSpans } from "#understanding/fold/span.ts";

function timesIn(text: string, language: Language): string[] {
  return removeOverlappingSpans(findTimes(normalizeText(text).text, language)).map(
    ({ startsAt, minutes, sure }) =>
      `${startsAt.toString().slice(0, 5)}${minutes === undefined ? "" : ` ${minutes}`}${sure ? "" : " ?"}`,
  );
}

describe("a time of day in English", () => {
  it.each([
    ["from half nine till eleven", "09:30 90"],
    ["nine to ten fifteen", "09:00 75"],
    ["three to three forty five with Ana", "15:00 45"],
    ["from one thirty up to three", "13:30 90"],
    ["from nine until about eleven", "09:00 120"],
    ["from one to, uh, two fifteen", "13:00 75"],
    ["two till, till ten past three", "14:00 70"],
    ["from one to two fifteen, no, two thirty", "13:00 90"],
    ["8-930", "08:00 90"],
    ["6-635pm", "18:00 35"],
    ["nine o'clock", "09:00"],
    ["at half past two", "14:30"],
    ["quater to ten", "09:45"],
    ["at quarter after nine", "09:15"],
    ["dropped by at 8:15", "08:15"],
    ["at 12 noon", "12:00"],
    ["9 this morning", "09:00"],
    ["last night at eight", "20:00"],
  ])("%s: %s", (text, time) => {
    expect(timesIn(text, "en")).toEqual([time]);
  });

  it.each([
    ["our 8.30 call", "08:30 ?"],
    ["around 6ish", "18:00 ?"],
    ["in her office, one thirty", "13:30 ?"],
    ["started at nine kept going", "09:00 ?"],
  ])("is not sure where other numbers are written so: %s", (text, time) => {
    expect(timesIn(text, "en")).toEqual([time]);
  });

  it.each([["at 5 schools"], ["9 to 10 teachers"], ["for 20 minutes"], ["nine thirty minute sessions"]])(
    "is none that counts something: %s",
    (text) => {
      expect(timesIn(text, "en")).toEqual([]);
    },
  );
});

describe("a time of day in Spanish", () => {
  it.each([
    ["de diez hasta once", "10:00 60"],
    ["9 a 10 y media", "09:00 90"],
    ["de nueve hasta las once con ella", "09:00 120"],
    ["de once y cuarto a, a la una", "11:15 105"],
    ["11 a 11y30", "11:00 30"],
    ["4 y cuarto asta la 5", "16:15 45"],
    ["a las nueve y veinte", "09:20"],
    ["alas 8", "08:00"],
    ["a las diez treinta horas", "10:30"],
    ["a las catorce horas", "14:00"],
    ["hoy 10 hrs", "10:00"],
    ["diez para las nueve", "08:50"],
    ["anoche, por teléfono, a la 8", "20:00"],
  ])("%s: %s", (text, time) => {
    expect(timesIn(text, "es")).toContain(time);
  });

  it.each([
    ["de diez a doce miramos las pruebas", "10:00 120 ?"],
    ["8 a 930 obs", "08:00 90 ?"],
    ["a las seis no salió", "18:00 ?"],
    ["llegué nueve y veinte", "09:20 ?"],
    ["la llamada de las seis", "18:00 ?"],
  ])("is not sure where it may count what follows: %s", (text, time) => {
    expect(timesIn(text, "es")).toEqual([time]);
  });

  it.each([["a las 5 familias"], ["de 8 a 10 docentes"], ["entre 5 y 6 niños"]])(
    "is none that counts something: %s",
    (text) => {
      expect(timesIn(text, "es")).toEqual([]);
    },
  );
});

describe("the time at which a visit was over", () => {
  it.each<[string, Language, string[]]>([
    ["Time in: 11.20. Time out: 12.40", "en", ["11:20", "11:20 80"]],
    ["I got there at nine. She left at half ten", "en", ["09:00", "09:00 90"]],
    ["beginning at nine and concluding a little after eleven", "en", ["09:00", "09:00 120"]],
    ["a las diez, y salí a las diez y media", "es", ["10:00", "10:00 30"]],
    ["de 10 a 12, terminó a las 10:35", "es", ["10:00 120", "10:00 35"]],
  ])("gives its duration with the start before it: %s", (text, language, times) => {
    expect(timesIn(text, language).map((time) => time.replace(" ?", ""))).toEqual(times);
  });

  it("says nothing without a start", () => {
    expect(timesIn("she left at three", "en")).toEqual([]);
  });
});
