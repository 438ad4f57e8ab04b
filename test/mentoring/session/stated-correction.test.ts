import { describe, expect, it } from "vitest";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { contextOf, PAIRS, understood } from "./dialogue-cases.ts";

const CONTEXT = contextOf({});
const TOLD: Partial<SessionDraft> = {
  working: { value: "los chicos muy callados; los docentes comparten sus planes", source: "likely", quote: "" },
  request: { value: "Quería hablar de los padres.", source: "likely", quote: "" },
  challenge: { value: "Quería hablar de los padres.", source: "likely", quote: "" },
  agreed: {
    value: [
      { owner: "principal", text: "llamar a las familias" },
      { owner: "mentor", text: "mandar un formato", dueOn: "2026-11-20" },
    ],
    source: "said",
    quote: "",
  },
};
const opened = (draft: Partial<SessionDraft> = TOLD): DialogueState => {
  const said = understood("Hoy visité a Rosa de 9 a 10:15 en su escuela.");
  const state = advanceLoggingDialogue(INITIAL_DIALOGUE_STATE, { kind: "open", said }, CONTEXT);
  return { ...state, draft: { ...state.draft, ...draft } };
};
const writes = (text: string, state = opened()) =>
  advanceLoggingDialogue(state, { kind: "text", said: understood(text) }, CONTEXT);
const restOf = (state: DialogueState) => listOpenLeftovers(state).rest.map(({ words }) => words);

describe("a text is moved to where it belongs", () => {
  it("by the words that name it; its correction is no part of the account", () => {
    const next = writes("eso de callados no es lo que funciona, es lo que cuesta");
    expect(next.said).toEqual([
      { kind: "moved", words: "los chicos muy callados", to: "challenge" },
      { kind: "card", afresh: true },
    ]);
    expect(next.draft.working?.value).toBe("los docentes comparten sus planes");
    expect(next.draft.challenge?.value).toBe("Quería hablar de los padres. los chicos muy callados");
    expect(restOf(next)).toEqual([]);
  });

  it("and leaves the other place if it stands there too", () => {
    const next = writes("lo de los padres no es lo que trajo, es lo que cuesta");
    expect(next.draft.request).toBeUndefined();
    expect(next.draft.challenge?.value).toBe("Quería hablar de los padres.");
  });

  it("a commitment gets its other owner, and keeps its day", () => {
    const next = writes("lo del formato lo hace ella, no yo");
    expect(next.draft.agreed?.value).toEqual([
      { owner: "principal", text: "llamar a las familias" },
      { owner: "principal", text: "mandar un formato", dueOn: "2026-11-20" },
    ]);
  });

  it("the one that is named, also in another form, and not the only other one", () => {
    const next = writes("lo de las llamadas es de ella, no mio");
    expect(next.said[0]).toEqual({ kind: "stands_already", words: "llamar a las familias", to: "principal" });
    expect(next.draft).toEqual(opened().draft);
  });

  it.each([
    ["eso del techo no es lo que funciona, es lo que cuesta", "which"],
    ["lo de los callados no es lo que funciona", "where"],
  ] as const)("or the reply says why not: %s", (text, why) => {
    const next = writes(text);
    expect(next.said[0]).toEqual({ kind: "not_corrected", why });
    expect(next.draft).toEqual(opened().draft);
    expect(restOf(next)).toEqual([]);
  });

  it("not where its new owner has two already", () => {
    const agreed = TOLD.agreed as NonNullable<SessionDraft["agreed"]>;
    const full = { ...agreed, value: [...agreed.value, { owner: "mentor" as const, text: "revisar las actas" }] };
    const next = writes("lo de las familias lo hago yo, no ella", opened({ ...TOLD, agreed: full }));
    expect(next.said[0]).toEqual({ kind: "not_corrected", why: "full" });
  });
});

describe("other values", () => {
  it.each([
    ["ah y fue hasta las 10 nomas", "09:00", 60],
    ["terminamos a las 11 y media", "09:00", 150],
    ["empezamos a las 8 y media", "08:30", 105],
    ["no fueron 75 minutos sino 45", "09:00", 45],
    ["no fue una hora fueron 40 minutos", "09:00", 40],
  ])("a time leaves the other as it was told: %s", (text, startsAt, minutes) => {
    const { draft, said } = writes(text);
    expect([draft.startsAt?.value, draft.minutes?.value]).toEqual([startsAt, minutes]);
    expect(said[0]).toMatchObject({ kind: "changed" });
  });

  it("no end is taken without a beginning, or with one after it", () => {
    const { startsAt: _, ...draft } = opened().draft;
    expect(writes("fue hasta las 10", { ...opened(), draft }).said[0]).toEqual({ kind: "not_corrected", why: "start" });
    expect(writes("fue hasta las 8:30 de la mañana").said[0]).toEqual({ kind: "not_corrected", why: "end" });
  });

  it("a person in small letters, without punctuation", () => {
    expect(writes("no era rosa era wilder").draft.pairId?.value).toBe(PAIRS.wilder);
  });

  it("other words in the place of those that are named", () => {
    const next = writes("lo que trajo fue la asistencia, no los padres");
    expect(next.draft.request?.value).toBe("la asistencia");
    expect(next.said[0]).toEqual({ kind: "replaced", words: "la asistencia", to: "request" });
  });

  it("what was told last is taken out", () => {
    const state = writes("El techo gotea.");
    const next = writes("borra lo último", state);
    expect(next.said[0]).toEqual({ kind: "removed", words: "El techo gotea" });
    expect(JSON.stringify([next.draft, restOf(next)])).not.toContain("techo");
  });
});
