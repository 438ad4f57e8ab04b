import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

const PRINCIPALS = [
  { id: "rosa", name: "Rosa Quispe" },
  { id: "tom", name: "Tom Reed" },
];

function read(text: string, language: Language = "es"): MessageUnderstanding {
  const today = Temporal.PlainDate.from("2026-11-18");
  return understandMessageByRules(text, { today, language, dayFirst: true, principals: PRINCIPALS });
}

/** The values of an account as plain text; what is only likely ends in a question mark. */
function valuesOf({ account }: MessageUnderstanding): Record<string, string> {
  const { language: _, who, focusSuggestions: __, details: ___, unreadable, ...values } = account;
  const plain = (value: unknown): string => {
    if (Array.isArray(value)) return value.map((each) => plain(each)).join(" + ");
    const { value: inside, sure } = value as { value: unknown; sure: boolean };
    const text =
      typeof inside === "object" &&
      inside !== null &&
      !("toLocaleString" in inside && inside.constructor.name.startsWith("Plain"))
        ? Object.values(inside).map(String).join(" ")
        : String(inside);
    return sure ? text : `${text}?`;
  };
  return Object.fromEntries([
    ["who", who.kind === "one" ? who.id : who.kind],
    ...Object.entries(values).map(([name, value]) => [name, plain(value)]),
    ...unreadable.map(({ kind, quote }) => [`unreadable ${kind}`, quote]),
  ]);
}

const ES =
  "V 60 Rosa mar / trajo: el techo / funciona: los maestros comparten / cuesta: la reunión de padres / hará: observar dos clases antes del 27; mandar el horario / haré: mandarle la ficha / próxima: 3 dic";
const EN =
  "V 60 Rosa Tue / brought: the roof / works: teachers share plans / hard: parents' evening / she will: sit in on two lessons before the 27th / I will: send her the sheet / next: 3 Dec";

describe("the short form", () => {
  it.each([
    ["es", ES, ["el techo", "los maestros comparten", "la reunión de padres"]],
    ["es", ES.replaceAll(" / ", "\n"), ["el techo", "los maestros comparten", "la reunión de padres"]],
    ["es", ES.replaceAll(":", ""), ["el techo", "los maestros comparten", "la reunión de padres"]],
    [
      "es",
      ES.replace("V 60", "*V 60*").replaceAll(" / ", "\n• "),
      ["el techo", "los maestros comparten", "la reunión de padres"],
    ],
    ["en", EN, ["the roof", "teachers share plans", "parents' evening"]],
    ["en", EN.replaceAll(" / ", "/"), ["the roof", "teachers share plans", "parents' evening"]],
  ] as const)("is an account with sure values (%s, %s)", (language, text, [request, working, challenge]) => {
    const said = read(text, language);
    expect(said).toMatchObject({ opensLog: true, utterance: { kind: "account" } });
    expect(valuesOf(said)).toEqual({
      who: "rosa",
      principal: "rosa",
      on: "2026-11-17",
      minutes: "60",
      modality: "in_person",
      outcome: "held_as_planned",
      request,
      working,
      challenge,
      principalCommitments:
        language === "es" ? "observar dos clases 2026-11-27 + mandar el horario" : "sit in on two lessons 2026-11-27",
      mentorCommitments: language === "es" ? "mandarle la ficha" : "send her the sheet",
      nextVisit: "2026-12-03",
    });
  });

  it.each([
    ["V 60 Rosa", "in_person"],
    ["v60 / trajo: el techo", "in_person"],
    ["L 20 Rosa", "phone"],
    ["T 20 Rosa", "phone"],
    ["llamada 20 Rosa / trajo: el techo", "phone"],
    ["tel 20 Rosa / trajo: el techo", "phone"],
    ["W 20 Rosa", "async_messaging"],
    ["Z 20 Rosa", "video"],
    ["zoom 20 Rosa / trajo: el techo", "video"],
    ["N Rosa / motivo: paro", undefined],
  ])("says by its letter how the two met: %s", (text, modality) => {
    expect(valuesOf(read(text)).modality).toBe(modality);
  });

  it.each([
    ["N Rosa mar / motivo: paro de transportistas", "strike_security", "2026-11-17"],
    ["N paro, Rosa lunes", "strike_security", "2026-11-16"],
    ["N Rosa 16 nov", undefined, "2026-11-16"],
  ])("says that a visit was not held: %s", (text, notHeldReason, on) => {
    const said = read(text);
    expect(said.opensLog).toBe(true);
    expect(valuesOf(said)).toMatchObject({ who: "rosa", outcome: "not_held", on });
    expect(valuesOf(said).notHeldReason).toBe(notHeldReason);
    expect(said.passages.map(({ words }) => words)).toEqual(text.includes("motivo") ? ["paro de transportistas"] : []);
  });

  it.each([
    ["V 1h Rosa / trajo: el techo", { minutes: "60" }],
    ["V 9:00-10:15 Rosa 17 nov / trajo: el techo", { minutes: "75", startsAt: "09:00:00", on: "2026-11-17" }],
    ["V 60 Rosa 17/11 9am / trajo: el techo", { minutes: "60", startsAt: "09:00:00", on: "2026-11-17" }],
    ["V 16 nov 45 min Rosa / trajo: el techo", { minutes: "45", on: "2026-11-16" }],
    ["V / 60 / Rosa / mar / trajo: el techo", { minutes: "60", on: "2026-11-17", who: "rosa" }],
    ["V\nduración: 60 min\ndía: martes\ncon: Rosa\ntrajo: el techo", { minutes: "60", on: "2026-11-17", who: "rosa" }],
  ])("takes the length, the day and the time in any order: %s", (text, values) => {
    expect(valuesOf(read(text))).toMatchObject(values);
  });

  it("says by a length of none that it was not held, and by its words that it was cut short", () => {
    expect(valuesOf(read("V 0 / Rosa / 16 nov / ella: citada a la UGEL / yo: nada"))).toMatchObject({
      outcome: "not_held",
      notHeldReason: "official_duty?",
    });
    expect(
      valuesOf(read("V 25 / Rosa / 16 nov / trajo: el techo / tuvimos que cortar porque se fue la luz")),
    ).toMatchObject({
      minutes: "25",
      outcome: expect.stringMatching(/^cut_short/),
    });
  });

  it("refuses a length that no visit has", () => {
    expect(valuesOf(read("V 600 Rosa / trajo: el techo"))).toMatchObject({ "unreadable minutes": "600" });
    expect(valuesOf(read("V 600 Rosa / trajo: el techo"))).not.toHaveProperty("minutes");
  });

  it("takes what has no label of its own to what stands before it, and a slash in a word for no break", () => {
    const said = read("V 60 Rosa\ntrajo: el techo y/o el piso\ny un muro\nfunciona: 3/4 de los padres vienen");
    expect(valuesOf(said)).toMatchObject({
      request: "el techo y/o el piso\ny un muro",
      working: "3/4 de los padres vienen",
    });
  });

  it("leaves empty what is left empty", () => {
    const said = read("V 60 Rosa\ntrajo: …\nfunciona:\ncuesta: -\nhará: …\nharé: …\npróxima: …");
    expect(valuesOf(said)).toEqual({
      who: "rosa",
      principal: "rosa",
      minutes: "60",
      modality: "in_person",
      outcome: "held_as_planned",
      principalCommitments: "",
      mentorCommitments: "",
    });
    expect(said.passages).toEqual([]);
  });

  it("says that nothing was agreed", () => {
    const said = read("V 60 Rosa / trajo: el techo / hará: nada / haré: nada");
    expect(valuesOf(said)).toMatchObject({ noneAgreed: "true" });
    expect(said.passages.map(({ words }) => words)).toEqual(["el techo"]);
  });

  it("loses no word: what is no value is a passage", () => {
    const said = read(
      "V 60 Rosa mar con la subdirectora / trajo: el techo / hará: a; bb; cc; dd / próxima: 3 dic, ver el techo",
    );
    const passages = said.passages.map(({ words }) => words);
    expect(passages).toContain("subdirectora");
    expect(passages).toContain("dd");
    expect(passages).toContain("ver el techo");
  });

  it("takes passages without labels in the order of the form, as likely", () => {
    const said = read("L 20 Rosa ayer / el techo / la lectura / los padres / Rosa mandará la lista antes del 27");
    expect(valuesOf(said)).toMatchObject({
      on: "2026-11-17",
      request: "el techo?",
      working: "la lectura?",
      challenge: "los padres?",
      principalCommitments: "mandará la lista 2026-11-27?",
    });
  });

  it("is about whom its first line names, whoever is spoken of besides", () => {
    expect(valuesOf(read("V 60 Rosa mar / trajo: quiere hablar con Tom / hará: llamar a Tom")).who).toBe("rosa");
    expect(valuesOf(read("V 60 / trajo: el techo")).who).toBe("nobody");
  });

  it.each([
    "V de victoria",
    "visita a Rosa el martes / jueves",
    "N sé si voy el martes",
    "L 20",
    "W 3 Rosa",
    "no sé",
    "Visita c/ Rosa: me confirmó hoy temprano",
    "Visita a Rosa ayer. Estuvimos una hora con los maestros y con los padres de la escuela. Funciona: la lectura",
  ])("is not what a sentence is: %s", (text) => {
    expect(read(text).utterance.probability).not.toBe(1);
  });
});
