import { describe, expect, it } from "vitest";
import { readDraftCommand, readSmallTalk } from "#mentoring/conversation/handle-draft-message.ts";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { Utterance } from "#understanding/utterance/classify-utterance.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";
import { contextOf, understood } from "./dialogue-cases.ts";

type Told = "es" | "en";
const ACCOUNT = {
  es: "Visité a Rosa ayer de 9 a 10 en su escuela. Quería hablar de las familias. Rosa llamará a Carmen. El techo gotea.",
  en: "I visited Rosa yesterday from 9 to 10 at her school. She wanted to talk about families. Rosa will call Carmen. The roof leaks.",
} as const;
const CONTEXT = contextOf({ due: ["wilder_today", "rosa_tuesday", "rosa_last_week"] });
const opened = (language: Told) =>
  advanceLoggingDialogue(
    INITIAL_DIALOGUE_STATE,
    { kind: "open", said: understood(ACCOUNT[language], { language }) },
    CONTEXT,
  );
const writes = (language: Told, text: string, state: DialogueState = opened(language)) =>
  advanceLoggingDialogue(state, { kind: "text", said: understood(text, { language }) }, CONTEXT);
const kinds = ({ said }: DialogueState) => said.map(({ kind }) => kind);

describe("a draft is put right in words", () => {
  it.each([
    ["es", "no fue una hora, 40 minutos", 40],
    ["en", "it wasn't an hour, 40 minutes", 40],
    ["es", "fueron 45 minutos en realidad", 45],
  ] as const)("the length (%s): %s", (language, text, minutes) => {
    const next = writes(language, text);
    expect(next.draft.minutes?.value).toBe(minutes);
    expect(kinds(next)).toEqual(["changed", "card"]);
  });

  it.each([
    ["es", "la promesa no era de ella sino mía"],
    ["es", "eso lo hago yo"],
    ["en", "that promise was mine, not hers"],
  ] as const)("whose a commitment is (%s): %s", (language, text) => {
    const next = writes(language, text);
    expect(next.draft.agreed?.value).toMatchObject([{ owner: "mentor" }]);
    expect(kinds(next)).toEqual([text === "eso lo hago yo" ? "changed" : "moved", "card"]);
    const back = language === "es" ? "no era mía sino de ella" : "that promise is hers, not mine";
    expect(writes(language, back, next).draft.agreed?.value).toMatchObject([{ owner: "principal" }]);
  });

  it.each([
    ["es", "y lo de carmen es para el 23"],
    ["en", "and Carmen's is due on the 23rd"],
  ] as const)("the day of a commitment, by its words (%s): %s", (language, text) => {
    const next = writes(language, text);
    expect(next.draft.agreed?.value).toMatchObject([{ dueOn: "2026-11-23" }]);
    expect(next.pending).toBeUndefined();
  });

  it.each([
    ["es", "quita eso del techo", "El techo gotea"],
    ["es", "quite lo de las familias", "Quería hablar de las familias"],
    ["en", "take out the bit about the roof", "The roof leaks"],
  ] as const)("what is to be taken out (%s): %s", (language, text, words) => {
    const next = writes(language, text);
    expect(next.said[0]).toEqual({ kind: "removed", words });
    expect(listOpenLeftovers(next).rest.map((each) => each.words)).not.toContain(words);
    expect(JSON.stringify(next.draft)).not.toContain(words);
  });

  it("but not where two sentences may be meant", () => {
    const state = writes("es", "El techo del patio también gotea.");
    const next = writes("es", "quita lo del techo", state);
    expect(next.said[0]).toEqual({ kind: "not_corrected", why: "which" });
    expect(next.draft).toEqual(state.draft);
  });
});

describe("a yes, a no and a choice in words", () => {
  it("a yes in other words than the usual ones counts too", () => {
    const said = meant("me parece que sí está", "answer", "yes");
    const next = advanceLoggingDialogue(opened("es"), { kind: "text", said }, CONTEXT);
    expect(next.said).toEqual([{ kind: "small_talk", talk: "ok" }]);
  });

  it.each(["sí", "ok", "👍"])("a yes to a complete draft saves nothing and says so: %s", (text) => {
    const next = writes("es", text);
    expect(next.said).toEqual([{ kind: "small_talk", talk: "ok" }]);
    expect(next.draft).toEqual(opened("es").draft);
  });

  it("a yes confirms what is only likely", () => {
    const state = opened("es");
    const likely = { value: 45, source: "likely" as const, quote: "tres cuartos" };
    const next = writes("es", "sí", { ...state, draft: { ...state.draft, minutes: likely } });
    expect(next.draft.minutes).toMatchObject({ value: 45, source: "chosen" });
  });

  it.each([
    ["sí", true],
    ["no", false],
  ] as const)("%s answers the only commitment that the card asks about", (text, isTaken) => {
    const account =
      "Visité a Rosa ayer de 9 a 10 en su escuela. Le cuesta delegar. La subdirectora los recibió; ella va a llamar a la UGEL.";
    const state = advanceLoggingDialogue(INITIAL_DIALOGUE_STATE, { kind: "open", said: understood(account) }, CONTEXT);
    expect(listOpenLeftovers(state).likely).toHaveLength(1);
    const next = writes("es", text, state);
    expect(listOpenLeftovers(next).likely).toEqual([]);
    expect(next.draft.agreed?.value.length ?? 0).toBe(isTaken ? 1 : 0);
  });

  it.each([
    ["la segunda", 1],
    ["la última", 2],
    ["the first one", 0],
  ] as const)("%s is one of the visits that are listed", (text, at) => {
    const asked = advanceLoggingDialogue(INITIAL_DIALOGUE_STATE, { kind: "open" }, CONTEXT);
    expect(asked.asking).toBe("visit");
    expect(writes("es", text, asked).draft.visitId).toBe(CONTEXT.due[at]?.visitId);
  });
});

/** A message of which this is understood as a whole. */
const meant = (text: string, kind: Utterance["kind"], act: UtteranceAct, probability = 0.9) => ({
  ...understood(text),
  utterance: { kind, act, probability, kindProbability: probability, alternatives: [] },
});

describe("what is no part of an account", () => {
  it.each([
    ["gracias 🙏", "thanks", 0.9, "thanks"],
    ["buenos días", "greeting", 0.9, "greeting"],
    ["genial", "acknowledgement", 0.9, "ok"],
    ["genial", "acknowledgement", 0.4, undefined],
    ["muy bien, gracias", "thanks", 0.9, undefined],
    ["gracias, fue ayer", "thanks", 0.9, undefined],
  ] as const)("a courtesy is answered shortly: %s", (text, act, probability, talk) => {
    expect(readSmallTalk(meant(text, "small_talk", act, probability))).toBe(talk);
  });

  it.each([
    ["eso es todo, guárdalo", "save", 0.9, "save"],
    ["mejor bótalo", "discard", 0.9, "cancel"],
    ["mejor bótalo", "discard", 0.7, undefined],
    ["fue ayer, 40 minutos, guárdalo", "save", 0.9, undefined],
  ] as const)("a wish about the draft is carried out: %s", (text, act, probability, command) => {
    expect(readDraftCommand(meant(text, "wish", act, probability))).toBe(command);
  });
});
