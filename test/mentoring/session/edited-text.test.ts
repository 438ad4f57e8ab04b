import { describe, expect, test } from "vitest";
import type { PairId } from "#kernel/id.ts";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
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

const understand = (text: string) =>
  surely(
    understandMessageByRules(text, {
      today: Temporal.PlainDate.from("2026-11-18"),
      language: "es",
      dayFirst: true,
      principals: CONTEXT.pairs.map(({ pairId, principal }) => ({ id: pairId, name: principal })),
    }),
  );
const at = (minute: number) => Temporal.Instant.from("2026-11-18T13:00:00Z").add({ minutes: minute });
const opens = (text: string): DialogueTurn => ({ kind: "open", said: understand(text), writtenAt: at(0) });
const writes = (text: string, minute: number): DialogueTurn => ({
  kind: "text",
  said: understand(text),
  writtenAt: at(minute),
});
const edits = (before: string, text: string, minute = 0): DialogueTurn => ({
  kind: "edit",
  said: understand(text),
  before: understand(before),
  writtenAt: at(minute),
});
const play = (...turns: readonly DialogueTurn[]): DialogueState =>
  turns.reduce((state, turn) => advanceLoggingDialogue(state, turn, CONTEXT), INITIAL_DIALOGUE_STATE);
const told = ({ account }: DialogueState) => account.map(({ text }) => text);

const VISIT = "Visité a Rosa ayer de 9 a 10 en su escuela.";
const LONGER = "Visité a Rosa ayer de 9 a 11 en su escuela.";

describe("the edit of a message that began a draft", () => {
  test("is read in its place: the length changes, and nothing else", () => {
    const before = play(opens(VISIT));
    const after = play(opens(VISIT), edits(VISIT, LONGER));
    expect(before.draft.minutes).toMatchObject({ value: 60, source: "said" });
    expect(after.draft).toMatchObject({
      ...before.draft,
      minutes: { value: 120, source: "said", quote: expect.stringContaining("11") },
      startsAt: { value: "09:00" },
      outcome: { value: "held_as_planned", quote: expect.any(String) },
    });
    expect(told(after)).toEqual([LONGER]);
    expect(after.said).toEqual([{ kind: "reread", fields: ["minutes"] }, after.said.at(-1)]);
  });

  test("takes out what it no longer says, and fills in what it adds", () => {
    const after = play(
      opens(VISIT),
      edits(VISIT, "Visité a Rosa ayer por videollamada. Funciona bien el plan lector."),
    );
    expect(after.draft.minutes).toBeUndefined();
    expect(after.draft.startsAt).toBeUndefined();
    expect(after.draft.modality?.value).toBe("video");
    expect(after.draft.working?.value).toContain("plan lector");
    expect(after.draft.pairId?.value).toBe(ROSA);
  });

  test("keeps what a button or another message said since", () => {
    const set = { kind: "choose", choice: { ask: "minutes", value: 45 } } as const;
    const [chosen, typed] = [
      play(opens(VISIT), set, edits(VISIT, LONGER)),
      play(opens(VISIT), writes("Quiere ordenar las reuniones de aula", 2), edits(VISIT, LONGER)),
    ];
    expect(chosen.draft.minutes).toEqual({ value: 45, source: "chosen" });
    expect(typed.draft.minutes?.value).toBe(120);
    expect(typed.draft.request?.value).toBe("Quiere ordenar las reuniones de aula");
  });

  test("says so if it changes nothing of the draft", () => {
    const after = play(opens(VISIT), edits(VISIT, `${VISIT} Gracias.`));
    expect(after.said[0]).toEqual({ kind: "reread", fields: [] });
    const { outcome: _, ...others } = play(opens(VISIT)).draft;
    expect(after.draft).toMatchObject(others);
  });

  test("may put right whom the draft is about, unless other messages told of them", () => {
    const other = "Visité a Julio ayer de 9 a 10 en su escuela.";
    expect(play(opens(VISIT), edits(VISIT, other)).draft.pairId?.value).toBe(JULIO);
    const more = [opens(VISIT), writes("Quiere ordenar las reuniones de aula", 2)];
    const kept = play(...more, edits(VISIT, other));
    expect(kept.draft).toEqual(play(...more).draft);
    expect(told(kept)).toEqual(told(play(...more)));
    expect(kept.said[0]).toEqual({ kind: "not_reread" });
  });

  test("replaces what found no field", () => {
    const rest = (state: DialogueState) => listOpenLeftovers(state).rest.map(({ words }) => words);
    const [first, next] = [`${VISIT} La subdirectora armará el rol.`, `${LONGER} La secretaria armará la lista.`];
    expect(rest(play(opens(first)))).toEqual(["La subdirectora armará el rol"]);
    expect(rest(play(opens(first), edits(first, next)))).toEqual(["La secretaria armará la lista"]);
    expect(rest(play(opens(first), edits(first, `${LONGER} La subdirectora armará el rol.`)))).toEqual(
      rest(play(opens(first))),
    );
  });
});

test("the edit of an answer replaces the answer, in full", () => {
  const [first, next] = ["Quiere ordenar las reunione", "Quiere ordenar las reuniones y visitar más aulas"];
  const after = play(opens(VISIT), writes(first, 2), edits(first, next, 2));
  expect(after.draft.request).toEqual({ value: next, source: "said", quote: next });
  expect(after.draft.minutes?.value).toBe(60);
  expect(after.asking).toBe(play(opens(VISIT), writes(first, 2)).asking);
});

test("the edit of a message that is not in the draft changes nothing", () => {
  const before = play(opens(VISIT));
  const after = advanceLoggingDialogue(before, edits("Hola", LONGER, 9), CONTEXT);
  expect(after.draft).toEqual(before.draft);
  expect(after.said[0]).toEqual({ kind: "not_reread" });
});
