import { describe, expect, it } from "vitest";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { toReading } from "./peers/dates-read.ts";
import { readWithChrono } from "./peers/read-with-chrono.ts";
import { readWithRecognizers } from "./peers/read-with-recognizers.ts";

const line = (text: string, language: "es" | "en", zone: string): UtteranceLine => ({
  id: "1",
  writer: "w",
  register: "plain",
  language,
  zone,
  now: "2026-11-18T17:30",
  people: ["Rosa Quispe"],
  kind: "account",
  text,
});

describe("a recognizer of dates, read as whoever has nothing else", () => {
  it.each([
    ["recognizers", readWithRecognizers],
    ["chrono", readWithChrono],
  ])("gives the days of the visit and of the next, and the length: %s", (_, read) => {
    const english = line("I saw Rosa yesterday from 9 to 10. We meet again on November 27.", "en", "America/Chicago");
    expect(toReading(read(english))).toMatchObject({
      held_on: "2026-11-17",
      duration_minutes: 60,
      next_visit_on: "2026-11-27",
    });
    const spanish = line("Estuve con Rosa el 12/11. Nos vemos el 27 de noviembre.", "es", "America/Lima");
    expect(toReading(read(spanish))).toMatchObject({ held_on: "2026-11-12", next_visit_on: "2026-11-27" });
  });

  it("writes the day first where people do", () => {
    const british = line("Saw Rosa on 12/11.", "en", "Europe/London");
    expect(toReading(readWithRecognizers(british)).held_on).toBe("2026-11-12");
    expect(toReading(readWithChrono(british)).held_on).toBe("2026-11-12");
  });

  it("takes no week for the length of a visit", () => {
    const planned = line("Saw Rosa today. The project takes three weeks.", "en", "Europe/London");
    expect(toReading(readWithRecognizers(planned))).toMatchObject({ held_on: "2026-11-18", duration_minutes: null });
  });
});
