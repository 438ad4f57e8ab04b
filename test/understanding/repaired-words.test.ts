import { describe, expect, it } from "vitest";
import { readNote } from "#src/cli/read.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-20T17:30");
const PEOPLE = ["Rosa Quispe", "Julio Chávez"];
const SPANISH = { language: "es", zone: "America/Lima", now: NOW, people: PEOPLE } as const;
const ENGLISH = { ...SPANISH, language: "en", zone: "America/New_York" } as const;

describe("what is put right in the same breath", () => {
  it.each([
    ["Estuve con Rosa el martes, no, perdón, el miércoles, una hora", "2026-11-18", 60],
    ["ayer digo el martes estuve con Rosa en su escuela cuarenta minutos", "2026-11-17", 40],
    ["Vi a Rosa el miércoles media hora, no, miento, tres cuartos de hora", "2026-11-18", 45],
  ])("is read as it was put right, in Spanish: %s", (text, heldOn, minutes) => {
    expect(readNote({ ...SPANISH, text })).toMatchObject({
      kind: "account",
      held_on: heldOn,
      duration_minutes: minutes,
    });
  });

  it.each([
    ["I saw Rosa on Tuesday, no wait, it was Wednesday, for an hour", "2026-11-18", 60],
    ["met rosa tuesday i mean wednesday, half an hour sorry forty minutes", "2026-11-18", 40],
  ])("is read as it was put right, in English: %s", (text, heldOn, minutes) => {
    expect(readNote({ ...ENGLISH, text })).toMatchObject({
      kind: "account",
      held_on: heldOn,
      duration_minutes: minutes,
    });
  });

  it("is no more than that: two days that are told of stay two", () => {
    const text =
      "El martes estuve con Rosa una hora en su escuela, no vino el subdirector, y el jueves 3 nos vemos otra vez.";
    expect(readNote({ ...SPANISH, text })).toMatchObject({ held_on: "2026-11-17", next_visit_on: "2026-12-03" });
  });

  it("keeps the words as they were written", () => {
    const text = "I saw Rosa on Tuesday, no wait, it was Wednesday, for an hour";
    expect(readNote({ ...ENGLISH, text }).quotes.held_on).toBe("Wednesday");
  });
});
