import { describe, expect, test } from "vitest";
import type { PairId } from "#kernel/id.ts";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { EMPTY_SESSION_DRAFT } from "#mentoring/session/dialogue/draft.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import {
  type DialogueState,
  INITIAL_DIALOGUE_STATE,
  parseDialogueState,
  serializeDialogueState,
} from "#mentoring/session/dialogue/state.ts";
import type { DialogueContext, DialogueTurn } from "#mentoring/session/dialogue/turn.ts";
import { uuid } from "#test/slack/nouns.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { surely } from "./dialogue-cases.ts";

const [ROSA, JULIO] = [uuid(1) as PairId, uuid(2) as PairId];
const CONTEXT: DialogueContext = {
  now: Temporal.Instant.from("2026-11-18T14:00:00Z"),
  zone: "America/Lima",
  pairs: [
    { pairId: ROSA, principal: "Rosa Huamán" },
    { pairId: JULIO, principal: "Julio Chávez" },
  ],
  due: [],
  logged: [],
};

const said = (text: string) =>
  surely(
    understandMessageByRules(text, {
      today: Temporal.PlainDate.from("2026-11-18"),
      language: "es",
      dayFirst: true,
      principals: CONTEXT.pairs.map(({ pairId, principal }) => ({ id: pairId, name: principal })),
    }),
  );
const opens = (text: string): DialogueTurn => ({ kind: "open", said: said(text) });
const writes = (text: string): DialogueTurn => ({ kind: "text", said: said(text) });
const play = (...turns: readonly DialogueTurn[]): DialogueState =>
  turns.reduce((state, turn) => advanceLoggingDialogue(state, turn, CONTEXT), INITIAL_DIALOGUE_STATE);

const leftIn = (state: DialogueState) => {
  const { likely, rest } = listOpenLeftovers(state);
  return { likely: likely.map(({ words }) => words), rest: rest.map(({ words }) => words) };
};

const VISIT = "Visité a Rosa ayer de 9 a 10 en su escuela. ";
const UNSURE = "La subdirectora armará el rol; ella hablará con la DEMUNA.";

describe("a likely commitment", () => {
  test("counts only if the mentor takes it over, and then is no longer asked about", () => {
    const before = play(opens(`${VISIT}Rosa va a observar dos clases. ${UNSURE}`));
    expect(leftIn(before)).toEqual({
      likely: ["ella hablará con la DEMUNA"],
      rest: ["La subdirectora armará el rol"],
    });
    expect(before.draft.agreed?.value.map(({ text }) => text)).toEqual(["observar dos clases"]);
    const [likely] = listOpenLeftovers(before).likely;
    const settles = (isTaken: boolean): DialogueTurn => ({ kind: "likely", at: likely?.at ?? -1, isTaken });
    const after = advanceLoggingDialogue(before, settles(true), CONTEXT);
    expect(after.draft.agreed?.value).toMatchObject([
      { owner: "principal", text: "observar dos clases" },
      { owner: "principal", text: "hablará con la DEMUNA" },
    ]);
    expect(leftIn(after).likely).toEqual([]);
    expect(advanceLoggingDialogue(after, settles(true), CONTEXT).draft).toEqual(after.draft);
    const out = advanceLoggingDialogue(before, settles(false), CONTEXT);
    expect(out.draft).toEqual(before.draft);
    expect(leftIn(out).likely).toEqual([]);
    expect(advanceLoggingDialogue(out, settles(true), CONTEXT).draft).toEqual(before.draft);
  });

  test("is what was agreed, and can be taken back like any answer", () => {
    const asked = play(
      opens(
        `${VISIT}Quería hablar de las familias. Los docentes ya comparten sus planes. Le cuesta delegar. ${UNSURE}`,
      ),
    );
    expect(asked.draft.agreed).toBeUndefined();
    const [likely] = listOpenLeftovers(asked).likely;
    const taken = advanceLoggingDialogue(asked, { kind: "likely", at: likely?.at ?? -1, isTaken: true }, CONTEXT);
    expect(taken.draft.agreed?.value).toHaveLength(1);
    const back = advanceLoggingDialogue(taken, { kind: "back" }, CONTEXT);
    expect(back.draft.agreed).toBeUndefined();
    expect(leftIn(back).likely).toEqual(["ella hablará con la DEMUNA"]);
  });

  test("stands with the rest where nothing was agreed, or there is no room for it", () => {
    const words = "ella hablará con la DEMUNA";
    const nothing = play(opens(`${VISIT}${UNSURE}`), {
      kind: "choose",
      choice: { ask: "agreed", nothing: true },
    });
    expect(leftIn(nothing)).toMatchObject({ likely: [], rest: expect.arrayContaining([words]) });
    const full = play(opens(`${VISIT}Rosa va a observar dos clases. Rosa llamará a los padres. ${UNSURE}`));
    expect(full.draft.agreed?.value).toHaveLength(2);
    expect(leftIn(full)).toMatchObject({ likely: [], rest: expect.arrayContaining([words]) });
  });
});

describe("the rest of what was written", () => {
  test("is empty where every sentence found its field", () => {
    const state = play(
      opens(`${VISIT}Quería hablar de las familias. Los docentes ya comparten sus planes. Le cuesta delegar.`),
      writes("Rosa va a observar dos clases antes del 27, yo le enviaré la ficha."),
    );
    expect(state.asking).toBeNull();
    expect(leftIn(state)).toEqual({ likely: [], rest: [] });
  });

  test("holds what a later text says of a field that is filled, and nothing of answers and corrections", () => {
    const state = play(
      opens(`${VISIT}Los docentes ya comparten sus planes. Le cuesta delegar.`),
      writes("Quería hablar de las familias. Los padres ya vienen a las reuniones. Nada acordado esta vez."),
      writes("No, fue el lunes"),
      writes("50 minutos, no 60"),
    );
    expect(leftIn(state)).toEqual({ likely: [], rest: ["Los padres ya vienen a las reuniones"] });
  });

  test("loses what the mentor puts into a field", () => {
    const before = play(opens(`${VISIT}Los docentes ya comparten sus planes. El techo gotea.`));
    expect(leftIn(before).rest).toEqual(["El techo gotea"]);
    const challenge = { value: "El techo gotea.", source: "chosen" as const };
    const edited = advanceLoggingDialogue(before, { kind: "form", draft: { ...before.draft, challenge } }, CONTEXT);
    expect(leftIn(edited).rest).toEqual([]);
  });

  test("shows nothing that is about another of the mentor's principals", () => {
    const state = play(opens(`${VISIT}El techo gotea. Julio ya tiene su plan. Lo entregó por escrito.`));
    expect(leftIn(state).rest).toEqual(["El techo gotea"]);
    const julios = { ...state, draft: { ...state.draft, pairId: { value: JULIO, source: "chosen" as const } } };
    expect(leftIn(julios).rest).toEqual(["Julio ya tiene su plan", "Lo entregó por escrito"]);
  });

  test("is noted once", () => {
    const noted = play(opens(`${VISIT}El techo gotea.`), { kind: "note_rest" });
    expect(noted.said[0]).toEqual({ kind: "noted" });
    expect(leftIn(noted).rest).toEqual([]);
    expect(advanceLoggingDialogue(noted, { kind: "note_rest" }, CONTEXT).said.map(({ kind }) => kind)).not.toContain(
      "noted",
    );
  });

  test("is not that of an account that was begun again", () => {
    const again = play(opens(`${VISIT}${UNSURE} El techo gotea.`), { kind: "start_again" });
    expect(leftIn(again)).toEqual({ likely: [], rest: [] });
  });

  test("is kept with the draft, and absent from drafts of earlier releases", () => {
    const state = play(opens(`${VISIT}${UNSURE}`));
    expect(parseDialogueState(serializeDialogueState(state))).toEqual(state);
    const { leftover: _, ...earlier } = state;
    expect(parseDialogueState(JSON.stringify(earlier)).leftover).toEqual([]);
  });
});

test("what tells why the visit was not held is shown with the rest once the draft says that it was", () => {
  const draft = { ...EMPTY_SESSION_DRAFT, outcome: { value: "not_held", source: "likely" } } as const;
  const leftover = [{ words: "fue por lo del techo", ofOutcome: true as const }, { words: "me quedé preocupada" }];
  expect(leftIn({ ...INITIAL_DIALOGUE_STATE, draft, leftover }).rest).toEqual(["me quedé preocupada"]);
  const held = { ...draft, outcome: { value: "held_as_planned", source: "chosen" } } as const;
  expect(leftIn({ ...INITIAL_DIALOGUE_STATE, draft: held, leftover }).rest).toHaveLength(2);
});
