import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { choosePlaceOfTurn } from "#mentoring/session/dialogue/choose-place.ts";
import { getNamedPair } from "#mentoring/session/dialogue/draft.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueTurn } from "#mentoring/session/dialogue/turn.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { contextOf, PAIRS, surely } from "./dialogue-cases.ts";

const CONTEXT = contextOf({});
const PRINCIPALS = [
  { id: PAIRS.rosa, name: "Rosa Huamán", school: "I.E. 82311" },
  { id: PAIRS.wilder, name: "Wilder Cotrina", school: "I.E. José Olaya" },
  { id: PAIRS.carmen, name: "Julio Chávez", school: "I.E. Túpac Amaru" },
];
const JULIO = PAIRS.carmen;

const understoodIn = (language: Language) => (text: string) =>
  surely(
    understandMessageByRules(text, {
      today: Temporal.PlainDate.from("2026-11-18"),
      language,
      dayFirst: language === "es",
      principals: PRINCIPALS,
    }),
  );

/** The card that asks for one line, or the complete one. */
type Table = "words" | null;

function told(said: MessageUnderstanding, table: Table): DialogueState {
  const state = advanceLoggingDialogue(INITIAL_DIALOGUE_STATE, { kind: "open", said }, CONTEXT);
  const line = { value: "…", source: "chosen" as const };
  return table === "words" ? state : { ...state, draft: { ...state.draft, working: line } };
}
const ROSAS = {
  es: understoodIn("es")("Visité a Rosa ayer de 9 a 10 en su escuela."),
  en: understoodIn("en")("I visited Rosa yesterday from 9 to 10 at her school."),
};
const textsIn = ({ draft }: DialogueState) =>
  JSON.stringify([draft.request, draft.working, draft.challenge, draft.agreed]);

/** What the open draft of Rosa does with a text. */
function take(language: Language, text: string, table: Table) {
  const state = told(ROSAS[language], table);
  const turn: DialogueTurn = { kind: "text", said: understoodIn(language)(text) };
  const place = choosePlaceOfTurn(turn, state, CONTEXT);
  return { place, before: state, next: advanceLoggingDialogue(state, turn, CONTEXT) };
}

const NAMES_ANOTHER: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  es: [
    ["a Julio no lo encontré", JULIO],
    ["Con Rosa todo en orden; el apuro es de Wilder: las actas", PAIRS.wilder],
    ["Rosa va bien. Wilder necesita que lo llamen", PAIRS.wilder],
    ["armaron los turnos como hicimos con Wilder", PAIRS.wilder],
    ["la directora de la José Olaya faltó", PAIRS.wilder],
    ["Wilder faltó", PAIRS.wilder],
    ["No, el que trajo las actas fue Wilder", PAIRS.wilder],
    ["No, con Wilder no hicimos nada de eso", PAIRS.wilder],
    ["en la José Olaya ya ordenaron la biblioteca", PAIRS.wilder],
    ["los docentes comparten sus actas; las de Wilder siguen atrasadas", PAIRS.wilder],
  ],
  en: [
    ["Julio never came, nobody at the gate", JULIO],
    ["Rosa is doing great. Wilder is the one who struggles", PAIRS.wilder],
    ["they plan in pairs, as we did with Wilder", PAIRS.wilder],
    ["the principal of José Olaya never opened the door", PAIRS.wilder],
    ["Wilder left", PAIRS.wilder],
    ["No, Wilder did that", PAIRS.wilder],
    ["Actually it was Wilder who said it", PAIRS.wilder],
    ["No, the bit about the parents was Wilder's", PAIRS.wilder],
    ["staff share a planner now. Oh no, Monday I saw Rosa and Wilder was the Tuesday", PAIRS.wilder],
    ["Rosa and Wilder both want a reading corner", PAIRS.wilder],
  ],
};
const REMOVES: Readonly<Record<Language, readonly string[]>> = {
  es: [
    "Y borre lo de Wilder, ella no tiene por qué leerlo",
    "también quite la parte sobre Wilder, por favor",
    "no incluya lo de Wilder",
    "puede sacar eso de Wilder",
  ],
  en: [
    "And delete the bit about Wilder, she has no need to see it",
    "please take the part on Wilder out",
    "can you leave Wilder out of it?",
    "don't mention Wilder there",
  ],
};
const NAMES_NOBODY: Readonly<Record<Language, readonly string[]>> = {
  es: ["en julio empieza la feria de ciencias", "Rosa ya reparte los turnos", "eliminaron las formaciones largas"],
  en: ["the fair starts in July", "Rosa shares the rota now", "they cut the long assemblies"],
};

describe.each(["es", "en"] as const)("a text that names another principal (%s)", (language) => {
  it.each(NAMES_ANOTHER[language])("is asked about in a question: %j", (text, named) => {
    const { place, next } = take(language, text, "words");
    expect(place).toEqual({ kind: "here" });
    expect(next).toMatchObject({ asking: "whose", pending: { text, named } });
    expect([getNamedPair(next.draft), textsIn(next)]).toEqual([PAIRS.rosa, "[null,null,null,null]"]);
  });

  it.each(NAMES_ANOTHER[language])("never changes the card by itself: %j", (text) => {
    const { place, before, next } = take(language, text, null);
    if (place.kind === "here") expect(next.asking).toBe("whose");
    else expect(place).toMatchObject({ kind: "elsewhere" });
    expect(next.draft.pairId).toEqual(before.draft.pairId);
  });

  it.each(REMOVES[language])("is no text of anybody's if it asks to take something out: %j", (text) => {
    for (const asking of ["words", null] as const) {
      const { place, before, next } = take(language, text, asking);
      expect(place).toEqual({ kind: "here" });
      expect(next.said[0]).toEqual({ kind: "not_understood" });
      expect([next.draft, next.pending, next.account]).toEqual([before.draft, undefined, before.account]);
    }
  });

  it.each(NAMES_NOBODY[language])("is an answer if it names nobody else: %j", (text) => {
    expect(textsIn(take(language, text, "words").next)).toContain(text);
  });

  it("answers the question that was asked once the mentor says that it is the draft's", () => {
    const [text = ""] = NAMES_ANOTHER[language].find(([each]) => each.includes("Rosa")) ?? [];
    const { pending: _, ...asked } = take(language, text, "words").next;
    const turn = { kind: "text", said: understoodIn(language)(text), isSettled: true } as const;
    const next = advanceLoggingDialogue(asked, turn, CONTEXT);
    expect(next.asking).not.toBe("whose");
    const kept = `${textsIn(next)} ${next.leftover.map(({ words }) => words).join(" ")}`;
    for (const sentence of text.replace(/^Con Rosa /, "").split(/[.;] /)) expect(kept).toContain(sentence);
  });
});

describe("a text that names two others", () => {
  it("is asked about with both, and either's name answers", () => {
    const { next } = take("en", "Wilder and Julio planned it with her", "words");
    expect(next.pending).toMatchObject({ named: PAIRS.wilder, also: [JULIO] });
    const answer: DialogueTurn = { kind: "text", said: understoodIn("en")("It was with Julio Chávez") };
    expect(choosePlaceOfTurn(answer, next, CONTEXT)).toEqual({ kind: "pending", pairId: JULIO });
  });
});

describe("words that say nothing but the name", () => {
  it.each([
    ["es", "No, era con Wilder"],
    ["es", "Perdón, fue Wilder, no Rosa"],
    ["en", "Sorry, I meant Wilder"],
    ["en", "No, it was not Rosa, it was Wilder"],
  ] as const)("put right whom the draft is about (%s): %j", (language, text) => {
    const { next } = take(language, text, null);
    expect([getNamedPair(next.draft), next.pending]).toEqual([PAIRS.wilder, undefined]);
  });
});
