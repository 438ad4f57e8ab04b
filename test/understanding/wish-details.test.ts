import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { readWishDetails } from "#understanding/wishes/read-wish-details.ts";

// The first Wednesday.
const CONTEXT = {
  today: Temporal.PlainDate.from("2026-11-18"),
  dayFirst: true,
  principals: [
    { id: "rosa", name: "Rosa Quispe" },
    { id: "julio", name: "Julio Chávez" },
  ],
  known: ["Rosa Quispe", "Julio Chávez", "Ana Torres"],
};

const read = (text: string, language: Language = "es") => readWishDetails(prepareText(text, { ...CONTEXT, language }));
const periodOf = (text: string, language?: Language) => {
  const { from, to, until } = read(text, language).period ?? {};
  return [from, to, until].map((day) => day?.toString() ?? "").join("/");
};

describe("the days of a wish", () => {
  it.each([
    ["estaré fuera del 3 al 7 de diciembre", "2026-12-03/2026-12-07/"],
    ["no estaré del lunes al viernes", "2026-11-23/2026-11-27/"],
    ["licencia del 30 de noviembre al 4 de diciembre", "2026-11-30/2026-12-04/"],
    ["estoy de vacaciones la próxima semana", "2026-11-23/2026-11-27/"],
    ["esta semana no me preguntes", "2026-11-18/2026-11-20/"],
    ["pausa hasta el lunes", "//2026-11-23"],
    ["no me preguntes por dos semanas", "2026-11-18/2026-12-01/"],
    ["pausa hasta fin de mes", "//2026-11-30"],
    ["mañana no estoy", "2026-11-19/2026-11-19/"],
    ["pausa", "//"],
  ])("in Spanish: %s", (text, expected) => {
    expect(periodOf(text)).toBe(expected);
  });

  it.each([
    ["I'm away from Dec 3 to Dec 7", "2026-12-03/2026-12-07/"],
    ["away from December 3 to 7", "2026-12-03/2026-12-07/"],
    ["pause my questions until Monday", "//2026-11-23"],
    ["I'm on leave next week", "2026-11-23/2026-11-27/"],
    ["no questions for three days", "2026-11-18/2026-11-20/"],
  ])("in English: %s", (text, expected) => {
    expect(periodOf(text, "en")).toBe(expected);
  });
});

describe("the words to keep", () => {
  it.each([
    ["apunta para mí: llevar libros a Rosa", "llevar libros a Rosa"],
    ["Anota que Julio prefiere los martes.", "Julio prefiere los martes."],
    ["Julio prefiere los martes, anótalo para mí", "Julio prefiere los martes"],
    ["guarda esto en mi cuaderno: preguntar a las 9:30", "preguntar a las 9:30"],
    ["apunta para mí", undefined],
  ])("of a note: %s", (text, expected) => {
    expect(read(text).words.note).toBe(expected);
  });

  it.each([
    ["recuérdame mañana a las 8 llamar a Rosa", "es", "llamar a Rosa", "08:00:00"],
    ["recuérdame llamar a Rosa el viernes a las 10", "es", "llamar a Rosa", "10:00:00"],
    ["remind me on Friday at 10 to call Rosa", "en", "call Rosa", "10:00:00"],
    ["please remind me to call Rosa on Friday at 10", "en", "call Rosa", "10:00:00"],
  ] as const)("of a reminder, without its time: %s", (text, language, words, time) => {
    const details = read(text, language);
    expect([details.words.reminder, details.time?.value.toString()]).toEqual([words, time]);
  });
});

describe("what else a wish names", () => {
  it("is whom, the day and time, how long and in what way", () => {
    const details = read("agenda una visita virtual con Julio el jueves 26 a las 10 por una hora");
    expect(details).toMatchObject({ principals: ["julio"], minutes: 60, modality: "video" });
    expect([details.day?.future?.toString(), details.time?.value.toString()]).toEqual(["2026-11-26", "10:00:00"]);
    expect(read("una visita con Ana el viernes").names).toEqual(["ana"]);
  });

  it("is the language, the last that is named", () => {
    expect(read("cámbiame del español al inglés").language).toBe("en");
    expect(read("in Spanish please", "en").language).toBe("es");
    expect(read("pausa").language).toBeUndefined();
  });
});
