import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { listQuestionsAskedAlone } from "#mentoring/session/dialogue/choose-next-question.ts";
import { QUESTIONS_ASKED_ALONE, type QuestionAskedAlone } from "#mentoring/session/dialogue/draft.ts";
import { isAskedForWords, isAskedOnCard } from "#mentoring/session/dialogue/missing-values.ts";
import {
  type DialogueState,
  INITIAL_DIALOGUE_STATE,
  parseDialogueState,
  serializeDialogueState,
} from "#mentoring/session/dialogue/state.ts";
import type { DialogueTurn } from "#mentoring/session/dialogue/turn.ts";
import { MAX_ANALYSED_CHARACTERS } from "#understanding/understanding.ts";
import { type Case, contextOf, dialogueCases, PAIRS, play, turnOf, understood, valuesIn } from "./dialogue-cases.ts";

const cases = dialogueCases();

describe("a logging conversation", () => {
  test.each(cases)("$name: $note", (each) => {
    const { said, state } = play(each);
    expect(said).toEqual(each.steps.map(({ then }) => then));
    const values = valuesIn(state);
    for (const [field, value] of Object.entries(each.draft ?? {}))
      expect([field, values[field] ?? null]).toEqual([field, value]);
  });

  test("there are cases enough, and each says why it is kept", () => {
    expect(cases.length).toBeGreaterThan(25);
    expect(cases.filter(({ note }) => note.length < 20)).toEqual([]);
  });
});

function opensAndWrites(...words: readonly string[]): Case["steps"] {
  return [{ visit: "rosa_tuesday", then: [] }, ...words.map((writes) => ({ writes, then: [] }))];
}

/** A way to each question that is asked by itself, to the card that asks for what is missing, and to the complete one. */
const WAYS: Readonly<Record<QuestionAskedAlone | "missing" | "card", Pick<Case, "due" | "logged" | "steps">>> = {
  whose: {
    due: ["rosa_tuesday"],
    steps: opensAndWrites("bien", "Wilder dijo que prefiere dejar los talleres"),
  },
  visit: { due: ["wilder_today", "rosa_tuesday"], steps: [{ opens: "", then: [] }] },
  pair: { steps: [{ opens: "", then: [] }] },
  duplicate: { logged: ["2026-11-16"], steps: [{ opens: "Visité a Rosa el lunes", then: [] }] },
  missing: { due: ["rosa_tuesday"], steps: opensAndWrites("bien") },
  card: { due: ["rosa_tuesday"], steps: opensAndWrites("bien", "El área de matemática") },
};

/** Without knowing whom a record is about, nothing goes on. */
const WHO: readonly (keyof typeof WAYS)[] = ["whose", "visit", "pair"];

describe.each([...QUESTIONS_ASKED_ALONE, "missing", "card"] as const)("with %s on the table", (table) => {
  const way: Case = { name: table, note: "", ...WAYS[table] };
  const context = contextOf(way);
  const { state } = play(way);
  const isCard = table === "card" || table === "missing";
  const following = (kind: "skip" | "back" | "later" | "start_again") =>
    advanceLoggingDialogue(state, { kind }, context);

  test("it is on the table", () => {
    expect(state.asking).toBe(isCard ? null : table);
    if (isCard) expect(isAskedOnCard(state)).toBe(table === "missing");
  });

  test("skip goes on and asks it no more", () => {
    const skipped = following("skip");
    expect(skipped.draft).toEqual(state.draft);
    if (isCard) expect(isAskedOnCard(skipped)).toBe(false);
    if (isCard) expect(skipped.said).toEqual([{ kind: "card", afresh: true }]);
    else if (WHO.includes(table)) expect(skipped.said).toEqual([{ kind: "needs_person" }, { kind: "ask", ask: table }]);
    else expect(skipped.asking).not.toBe(table);
  });

  test("back asks for the last answer again, or leaves the question where it is", () => {
    const back = following("back");
    expect(back.asking).toBe(isCard ? null : table);
    if (table === "missing") expect(back.draft.outcome).toBeUndefined();
    if (table === "card") expect(isAskedForWords(back)).toBe(true);
    // A text that waits is not put back: its words would be lost.
    if (table === "whose") expect(back.draft).toEqual(state.draft);
  });

  test("later says so and changes nothing", () => {
    const paused = following("later");
    expect(paused).toEqual({ ...state, said: [{ kind: "paused" }] });
    expect(advanceLoggingDialogue(paused, { kind: "open" }, context).said.at(-1)?.kind).toBe(isCard ? "card" : "ask");
  });

  test("start again begins on a clean page and keeps every word", () => {
    const again = following("start_again");
    expect(again.draft).toEqual(INITIAL_DIALOGUE_STATE.draft);
    expect(again.account).toEqual(state.account);
    expect(again.said[0]).toEqual({ kind: "started_again" });
  });
});

describe.each([
  ["Russian", "Роза хотела поговорить о посещаемости уроков."],
  ["Persian", "رزا می‌خواست دربارهٔ حضور دانش‌آموزان حرف بزند."],
])("words in %s, which no pack reads yet", (_language, text) => {
  const way: Case = { name: "", note: "", ...WAYS.missing };

  test("answer the question for one line, whole", () => {
    const state = advanceLoggingDialogue(play(way).state, { kind: "text", said: understood(text) }, contextOf(way));
    expect(state.draft.request).toEqual({ value: text, source: "likely", quote: text });
    expect(isAskedForWords(state)).toBe(false);
  });

  test("are kept when they open the log, and whose it is, is asked", () => {
    const state = advanceLoggingDialogue(
      INITIAL_DIALOGUE_STATE,
      { kind: "open", said: understood(text) },
      contextOf(way),
    );
    expect(state.account).toEqual([{ text }]);
    expect(state.asking).not.toBeNull();
  });
});

describe("whatever is done in whatever order", () => {
  const word = fc.constantFrom(
    "Rosa",
    "ayer",
    "el lunes",
    "31/11",
    "5 días",
    "por teléfono",
    "una hora",
    "bien",
    "no",
    "nada",
    "no se realizó",
    "no, fue con Wilder",
    "🎉",
    "mañana",
    "Visité a Carmen ayer. Quería hablar de matemática. Los docentes comparten; falta tiempo.",
  );
  const text = fc.oneof(
    word,
    fc.string({ maxLength: 300, unit: "binary" }),
    fc.constant("ñ".repeat(MAX_ANALYSED_CHARACTERS + 1)),
  );
  const id = (offset: number) => `00000000-0000-7000-8000-0000000000${offset}`;
  const turn: fc.Arbitrary<DialogueTurn> = fc.oneof(
    text.map((written) => ({ kind: "text" as const, said: understood(written) })),
    text.map((written) => turnOf({ opens: written, then: [] })),
    fc.constantFrom("skip", "back", "later", "start_again").map((kind) => ({ kind }) as DialogueTurn),
    fc
      .constantFrom("11", "12", "13", "99")
      .map((last) => ({ kind: "choose", choice: { ask: "visit", visitId: id(Number(last)) } }) as DialogueTurn),
    fc
      .constantFrom(...Object.values(PAIRS))
      .map((pairId) => ({ kind: "choose", choice: { ask: "pair", pairId } }) as DialogueTurn),
    fc
      .constantFrom("held_as_planned", "not_held", "cut_short")
      .map((value) => ({ kind: "choose", choice: { ask: "outcome", value } }) as DialogueTurn),
    fc
      .constantFrom("2026-11-17", "2027-01-01", "2020-02-29")
      .map((value) => ({ kind: "choose", choice: { ask: "on", value } }) as DialogueTurn),
    fc
      .integer({ min: -5, max: 900 })
      .map((value) => ({ kind: "choose", choice: { ask: "minutes", value } }) as DialogueTurn),
    fc.boolean().map((chosen) => ({ kind: "focus", code: "school_climate", chosen }) as DialogueTurn),
  );
  const context = contextOf({ due: ["wilder_today", "rosa_tuesday", "rosa_last_week"], logged: ["2026-11-16"] });
  /** Asked only for the day, and told of another principal. */
  const answeredWithSomebodyElse = [
    turnOf({ visit: "rosa_tuesday", then: [] }),
    turnOf({ opens: "mañana", then: [] }),
    turnOf({ writes: "Visité a Carmen ayer. Quería hablar de matemática. Los docentes comparten.", then: [] }),
  ];

  test("something is said, the state can be written and read, and what cannot be never stands in the draft", () => {
    void fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const state = turns.reduce<DialogueState>(
          (before, next) => advanceLoggingDialogue(before, next, context),
          INITIAL_DIALOGUE_STATE,
        );
        if (turns.length > 0) expect(state.said.length).toBeGreaterThan(0);
        expect(parseDialogueState(serializeDialogueState(state))).toEqual(JSON.parse(serializeDialogueState(state)));
        const { on, minutes, visitId, pairId, focus } = state.draft;
        expect((on?.value ?? "2026-11-18") <= "2026-11-18").toBe(true);
        expect(minutes === undefined || (minutes.value >= 5 && minutes.value <= 480)).toBe(true);
        const visit = context.due.find((due) => due.visitId === visitId);
        expect(visit === undefined || visit.pairId === pairId?.value).toBe(true);
        expect(focus.length).toBeLessThanOrEqual(3);
        expect(state.asking === null || listQuestionsAskedAlone(state, context).includes(state.asking)).toBe(true);
      }),
      { numRuns: 400, examples: [[answeredWithSomebodyElse]] },
    );
  });
});
