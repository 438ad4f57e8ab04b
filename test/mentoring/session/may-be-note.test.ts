import { describe, expect, it } from "vitest";
import type { PairId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { mayBeNote } from "#mentoring/session/may-be-note.ts";
import { uuid } from "#test/slack/nouns.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { Utterance } from "#understanding/utterance/classify-utterance.ts";

const [ROSA, JULIO] = [uuid(1) as PairId, uuid(2) as PairId];
const PAIRS = [
  { id: ROSA, principal: { name: "Rosa Huamán" } },
  { id: JULIO, principal: { name: "Julio Chávez" } },
] as unknown as readonly Pair[];

type Kind = Pick<Utterance, "kind" | "act">;

/** Whether a text that is this kind of message, this surely, can be a note about Rosa. */
function isNote(text: string, { kind, act }: Kind, probability: number): boolean {
  const said = understandMessageByRules(text, {
    today: Temporal.PlainDate.from("2026-11-18"),
    language: "es",
    dayFirst: true,
    principals: PAIRS.map(({ id, principal }) => ({ id, name: principal.name })),
  });
  const utterance = { kind, ...(act && { act }), probability, kindProbability: probability, alternatives: [] };
  return mayBeNote({ ...said, utterance }, ROSA, PAIRS);
}

const ANYTHING: Kind = { kind: "other" };

describe("after a record was saved, a message is a note", () => {
  it.each<[string, Kind]>([
    ["Solo para mí", { kind: "wish", act: "note" }],
    ["Solo para mí: la noté cansada", { kind: "wish", act: "note" }],
    ["Conviene llevarle libros", { kind: "wish", act: "commitment_add" }],
    ["Retirar a los docentes de la reunión fue un error mío", { kind: "wish", act: "take_back" }],
    ["Le falta confianza", { kind: "question", act: "whom_to_call" }],
    ["Con Rosa hay que ir más despacio", { kind: "account" }],
    ["Fue mejor de lo que yo esperaba", { kind: "correction", act: "saved" }],
    ["Qué alegría ver a los chicos leyendo solos en el patio", { kind: "small_talk", act: "acknowledgement" }],
  ])("although a classifier is sure that it is something else: %s", (text, kind) => {
    expect(isNote(text, kind, 0.99)).toBe(true);
  });

  it.each<[string, Kind]>([
    ["cuándo veo a Rosa", { kind: "question", act: "next_visit" }],
    ["pon a Rosa para el martes a las 9", { kind: "wish", act: "plan_visit" }],
    ["retírelo del registro", { kind: "wish", act: "take_back" }],
    ["basta de preguntas", { kind: "wish", act: "stop_questions" }],
    ["no, eso estuvo mal", { kind: "correction", act: "saved" }],
    ["buenas noches", { kind: "small_talk", act: "goodbye" }],
  ])("unless a classifier is sure and the words have the form: %s", (text, kind) => {
    expect(isNote(text, kind, 0.95)).toBe(false);
    expect(isNote(text, kind, 0.85)).toBe(true);
  });

  it.each([
    "¿le falta confianza?",
    "retira las notas de Rosa",
    "quita eso de que la reunión fue difícil",
    "me equivoqué, la visita fue el lunes",
    "ya le llevé el formato a Julio",
  ])("and not if its words ask, wish, correct or name another: %s", (text) => {
    expect(isNote(text, ANYTHING, 0.99)).toBe(false);
  });
});
