import { describe, expect, it } from "vitest";
import { mayCorrectSaved } from "#mentoring/conversation/wish/correct-just-saved.ts";
import { describeCorrection, moveSentence, readSavedCorrection } from "#mentoring/session/saved-correction.ts";
import { understood } from "./dialogue-cases.ts";

const ZONE = "America/Lima";
const PLACE = { zone: ZONE, today: Temporal.PlainDate.from("2026-11-18") };
const RECORD = {
  began: { at: Temporal.Instant.from("2026-11-17T14:00:00Z"), timeKnown: true },
  minutes: 75,
  modality: "in_person" as const,
  type: "school_visit" as const,
  request: "",
  working: "Los docentes comparten sus planes; los chicos muy callados",
  challenge: "Los padres no vienen.",
};

describe("what a message puts right in the record that was just saved", () => {
  it.each([
    ["espera me equivoque, la visita a Rosa termino a las 10", { minutes: 60 }],
    ["ah y empezo a las 8:30", { at: "08:30", minutes: 105 }],
    ["no, no fueron 60 minutos sino 45", { minutes: 45 }],
    ["oops it was Monday not Tuesday", { on: "2026-11-16" }],
    ["perdón, fue por teléfono, no en persona", { to: "phone" }],
    [
      "corrige: lo de los chicos callados es lo que cuesta, no lo que funciona",
      { from: "working", into: "challenge", sentence: 1 },
    ],
  ])("%s", (text, put) => {
    const said = understood(text);
    expect(mayCorrectSaved(said)).toBe(true);
    expect(readSavedCorrection(said, RECORD, PLACE)).toEqual(put);
  });

  it.each(["fue el martes, no el lunes", "no, fue el jueves 19", "eso del techo es lo que cuesta, no lo que funciona"])(
    "nothing that it says already, or that cannot be: %s",
    (text) => expect(readSavedCorrection(understood(text), RECORD, PLACE)).toBeUndefined(),
  );

  it.each([
    "no, la visita con Julio fue ayer 40 minutos. Quería hablar de los padres y le cuesta reunirlos.",
    "¿fue el martes?",
    "me quedé pensando en los chicos callados",
    "no, gracias",
    "eso es lo que cuesta",
  ])("what tells something else is none: %s", (text) => expect(mayCorrectSaved(understood(text))).toBe(false));

  it("what the record would say then", () => {
    const moved = moveSentence(RECORD, { from: "working", into: "challenge", sentence: 1 });
    expect(moved).toEqual({
      words: "los chicos muy callados",
      to: {
        working: "Los docentes comparten sus planes",
        challenge: "Los padres no vienen. los chicos muy callados",
      },
    });
    expect(describeCorrection(RECORD, ZONE, { at: "08:30", minutes: 105 })).toMatchObject({
      on: Temporal.PlainDate.from("2026-11-17"),
      at: Temporal.PlainTime.from("08:30"),
      minutes: 105,
    });
    expect(describeCorrection(RECORD, ZONE, { from: "request", into: "working", sentence: 0 })).toBeUndefined();
  });
});
