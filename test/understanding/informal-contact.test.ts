import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const PRINCIPALS = [
  { id: "rosa", name: "Rosa Quispe" },
  { id: "tom", name: "Tom Reed" },
];

function read(text: string, language: Language = "es") {
  const today = Temporal.PlainDate.from("2026-11-18");
  return understandMessageByRules(text, { today, language, dayFirst: true, principals: PRINCIPALS });
}

describe("a chance contact", () => {
  it.each([
    ["es", "me crucé con Rosa en la UGEL, cinco minutos, anda preocupada por el techo", "rosa", 5, "in_person"],
    ["es", "Me encontré con Tom en el mercado ayer, dice que los papás están molestos", "tom", undefined, "in_person"],
    ["es", "llamada de dos minutos con Rosa, solo para confirmar que le llegó la ficha", "rosa", 2, "phone"],
    ["es", "vi a Rosa de pasada en la feria, quedó en mandarme las actas", "rosa", undefined, "in_person"],
    ["es", "Coincidí con la directora Rosa en una capacitación, conversamos un rato", "rosa", undefined, "in_person"],
    ["en", "bumped into Tom at the county meeting", "tom", undefined, undefined],
    ["en", "Ran into Rosa in the corridor, she's worried about the roof", "rosa", undefined, "in_person"],
    ["en", "quick two-minute call with Tom yesterday, the parents' evening went well", "tom", 2, "phone"],
    ["en", "saw Tom in passing at the training today. He says attendance is up", "tom", undefined, "in_person"],
  ] as const)("is an account of one (%s): %s", (language, text, id, minutes, modality) => {
    const said = read(text, language);
    expect(said).toMatchObject({ opensLog: true, utterance: { kind: "account" } });
    expect(said.account).toMatchObject({
      who: { kind: "one", id },
      contactType: { value: "informal_contact", sure: true },
      outcome: { value: "held_as_planned", sure: true },
      unreadable: [],
    });
    expect(said.account.minutes?.value).toBe(minutes);
    if (modality) expect(said.account.modality?.value).toBe(modality);
    expect(text).toContain(said.account.contactType?.quote);
  });

  it.each([
    ["es", "Visité a Rosa ayer de 9 a 10 en su escuela; en el pasillo me crucé con la subdirectora"],
    ["es", "Visité a Rosa ayer una hora. Después me crucé con Tom en la calle"],
    ["es", "Me encontré con Rosa en el parque, conversamos una hora sobre el techo"],
    ["es", "no me crucé con Rosa en la UGEL"],
    ["es", "Rosa se cruzó con Tom en la UGEL"],
    ["es", "La visita a Rosa de hoy duró cinco minutos porque la llamaron de la UGEL"],
    ["es", "¿me crucé con Rosa en la UGEL?"],
    ["en", "Met Rosa yesterday 9 to 10:15 at her school. She ran into problems with the roof"],
    [
      "en",
      "called Tom at noon, the line was cut after like five minutes, he was asking about the audit, I'll try again later",
    ],
    ["en", "Rosa bumped into Tom at the county meeting"],
  ] as const)("is none (%s): %s", (language, text) => {
    const said = read(text, language);
    expect(said.account.contactType && said.utterance.probability === 1).toBeFalsy();
  });

  it("keeps what was spoken about, where no field took it, as what was brought", () => {
    const { request } = read("Coincidí con Rosa en una capacitación, conversamos un rato de los concursos").account;
    expect(request).toEqual({
      value: "conversamos un rato de los concursos",
      quote: "conversamos un rato de los concursos",
      sure: false,
    });
  });
});
