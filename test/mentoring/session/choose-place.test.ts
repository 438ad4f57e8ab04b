import { describe, expect, it } from "vitest";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { choosePlaceOfTurn } from "#mentoring/session/dialogue/choose-place.ts";
import { getNamedPair } from "#mentoring/session/dialogue/draft.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueTurn } from "#mentoring/session/dialogue/turn.ts";
import { contextOf, PAIRS, turnOf, understood } from "./dialogue-cases.ts";

const CONTEXT = contextOf({ due: ["rosa_tuesday"] });
const AT = Temporal.Instant.from("2026-11-18T13:00:00Z");

const afterTelling = (...texts: readonly string[]) =>
  texts.reduce(
    (state, text, index) =>
      advanceLoggingDialogue(
        state,
        turnOf(index === 0 ? { opens: text, then: [] } : { writes: text, then: [] }),
        CONTEXT,
      ),
    INITIAL_DIALOGUE_STATE,
  );
const writes = (text: string): DialogueTurn => ({ kind: "text", said: understood(text) });
const placeOf = (turn: DialogueTurn, state: ReturnType<typeof afterTelling>) => choosePlaceOfTurn(turn, state, CONTEXT);

describe("two who were told of together, of whom nobody has said yet which record is meant", () => {
  const heard = afterTelling(
    "Ayer visité a Rosa y a Wilder de 9 a 10 en la UGEL. Rosa quiere ordenar el horario. Wilder teme a los padres.",
  );

  it("are told apart by the visit that is chosen, as by the principal", () => {
    const pressed = turnOf({ visit: "rosa_tuesday", then: [] });
    const visitId = "visitId" in pressed ? pressed.visitId : undefined;
    const chosen = { kind: "choose", choice: { ask: "visit", visitId } } as DialogueTurn;
    expect(placeOf(chosen, heard)).toEqual({ kind: "each", pairIds: [PAIRS.rosa], visitId });
  });

  it.each(["Rosa Huamán", "No, era con Rosa", "Solo la de Rosa, por favor"])("are told apart by %j", (text) => {
    expect(placeOf(writes(text), heard)).toMatchObject({ kind: "each", pairIds: [PAIRS.rosa] });
  });

  it.each(["Sí", "sí, un registro para cada uno", "cada uno"])("get a record each by %j", (text) => {
    expect(placeOf(writes(text), heard)).toEqual({ kind: "each", pairIds: [PAIRS.rosa, PAIRS.wilder] });
  });

  it.each([
    ["one of them", "Ayer visité a Rosa de 9 a 10 en su escuela. Los docentes comparten sus planes.", PAIRS.rosa],
    ["somebody else", "Ayer visité a Carmen de 9 a 10 en su escuela. Le cuesta delegar.", PAIRS.carmen],
  ])("stay as they were told when a visit to %s is told", (_, text, pairId) => {
    expect(placeOf(writes(text), heard)).toMatchObject({ kind: "elsewhere", about: { pairId } });
  });

  it("stay two when a name is heard afterwards that fits nobody for certain", () => {
    const { heard: still } = advanceLoggingDialogue(heard, writes("Rosa Quispe quiere más visitas"), CONTEXT);
    expect(still).toMatchObject({ kind: "several", pairIds: [PAIRS.rosa, PAIRS.wilder] });
  });
});

describe("a name that may be one of two", () => {
  it("does not become a record each by a button of an older message", () => {
    const pairIds = [PAIRS.rosa, PAIRS.carmen];
    const heard = { ...afterTelling(""), heard: { kind: "either" as const, quote: "Rosa", pairIds } };
    expect(placeOf({ kind: "choose", choice: { ask: "each" } }, heard)).toEqual({ kind: "here" });
  });
});

describe("a name that is nobody's", () => {
  const heard = { kind: "unknown" as const, quote: "Rosa Paredes", pairIds: [PAIRS.rosa] };
  const told = { ...afterTelling(""), heard };

  it("is not one like it whose own visit is told next", () => {
    const text = "El lunes visité a Rosa de 9 a 10 en su escuela. Le cuesta delegar.";
    expect(placeOf(writes(text), told)).toMatchObject({ kind: "elsewhere", about: { pairId: PAIRS.rosa } });
  });

  it("is one like it where the words say no more than that", () => {
    expect(placeOf(writes("Perdón, era Rosa Huamán"), told)).toEqual({ kind: "here" });
  });
});

describe("a draft about somebody", () => {
  const rosas = afterTelling("Ayer visité a Rosa de 9 a 10 en su escuela. Le cuesta delegar.");

  it("does not take the account of a visit to two, of whom they are one", () => {
    const text = "Ayer visité a Rosa y a Wilder de 11 a 12. Rosa quiere ordenar el horario. Wilder teme a los padres.";
    expect(placeOf(writes(text), rosas)).toMatchObject({ kind: "elsewhere" });
  });

  it("asks whose a message is that arrives late and may be about somebody else", () => {
    const late: DialogueTurn = { kind: "join", said: understood("Quiere hacer la feria como Wilder."), writtenAt: AT };
    const state = advanceLoggingDialogue(rosas, late, CONTEXT);
    expect(state).toMatchObject({ asking: "whose", pending: { named: PAIRS.wilder } });
    expect(getNamedPair(state.draft)).toBe(PAIRS.rosa);
    expect(state.draft.request).toBeUndefined();
  });
});
