import { describe, expect, it } from "vitest";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { listSentencePlaces } from "#mentoring/session/dialogue/place-sentence.ts";
import type { SentencePlace } from "#mentoring/session/dialogue/sentence-places.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueTurn } from "#mentoring/session/dialogue/turn.ts";
import { contextOf, understood } from "./dialogue-cases.ts";

const CONTEXT = contextOf({});
const take = (state: DialogueState, turn: DialogueTurn) => advanceLoggingDialogue(state, turn, CONTEXT);
const told = (text: string) => take(INITIAL_DIALOGUE_STATE, { kind: "open", said: understood(text) });
const restOf = (state: DialogueState) => listOpenLeftovers(state).rest;
const places = (state: DialogueState, to: SentencePlace) =>
  take(state, { kind: "place", at: restOf(state)[0]?.at ?? -1, to });

const VISIT = "Visité a Rosa ayer de 9 a 10 en su escuela. Los docentes ya comparten sus planes. El techo gotea.";

describe("a sentence that found no field", () => {
  it.each(["request", "challenge"] as const)("becomes what was told of %s", (to) => {
    const after = places(told(VISIT), to);
    expect(after.draft[to]).toMatchObject({ value: "El techo gotea", source: "chosen" });
    expect(restOf(after)).toEqual([]);
  });

  it("follows a text that stands there already", () => {
    const after = places(told(VISIT), "working");
    expect(after.draft.working?.value).toBe("Los docentes ya comparten sus planes. El techo gotea");
    expect(after.draft.working?.quote).toContain("Los docentes ya comparten sus planes");
  });

  it.each(["principal", "mentor"] as const)("becomes a commitment of the %s", (owner) => {
    const after = places(told(VISIT), owner);
    expect(after.draft.agreed?.value).toEqual([{ owner, text: "El techo gotea" }]);
    expect(restOf(after)).toEqual([]);
  });

  it("goes to the notebook, or is left out, and is shown no more", () => {
    expect(places(told(VISIT), "notebook").said[0]).toEqual({ kind: "noted" });
    for (const to of ["notebook", "left_out"] as const) expect(restOf(places(told(VISIT), to))).toEqual([]);
  });

  it("is put nowhere where there is no room, and not twice", () => {
    const full = told(`${VISIT} Rosa observará dos clases. Rosa llamará a los padres.`);
    expect(full.draft.agreed?.value).toHaveLength(2);
    const [sentence] = restOf(full);
    expect(listSentencePlaces(full, sentence?.at ?? -1)).not.toContain("principal");
    expect(places(full, "principal").draft).toEqual(full.draft);
    const once = places(told(VISIT), "challenge");
    const [before] = restOf(told(VISIT));
    expect(take(once, { kind: "place", at: before?.at ?? -1, to: "request" }).draft).toEqual(once.draft);
  });
});

describe("a text that probably stands where it belongs", () => {
  const asked = told("Visité a Rosa ayer de 9 a 10 en su escuela.");
  const answered = take(asked, { kind: "text", said: understood("El horario de primero") });

  it("is what answers the question for one line", () => {
    expect(answered.draft.request).toMatchObject({ value: "El horario de primero", source: "likely" });
  });

  it("is put elsewhere by a tap, and then is no longer only likely", () => {
    const after = take(answered, { kind: "place", at: "request", to: "challenge" });
    expect(after.draft.request).toBeUndefined();
    expect(after.draft.challenge).toMatchObject({ value: "El horario de primero", source: "chosen" });
    expect(take(after, { kind: "place", at: "challenge", to: "working" }).draft).toEqual(after.draft);
  });

  it("is asked for again once it is left out, and the words are not offered again", () => {
    const after = take(answered, { kind: "place", at: "request", to: "left_out" });
    expect(after.draft.request).toBeUndefined();
    expect(restOf(after)).toEqual([]);
  });
});
