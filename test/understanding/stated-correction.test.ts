import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const CONTEXT: Omit<UnderstandingContext, "language"> = {
  today: Temporal.PlainDate.from("2026-11-18"),
  dayFirst: true,
  principals: [
    { id: "rosa", name: "Rosa Huamán" },
    { id: "wilder", name: "Wilder Cotrina" },
    { id: "julio", name: "Julio Paredes" },
  ],
};
const read = (language: Language, text: string) => understandMessageByRules(text, { ...CONTEXT, language }).corrects;

describe("what a message says to be other", () => {
  it.each([
    ["es", "eso de callados no es lo que funciona, es lo que cuesta", "working", "challenge"],
    ["es", "corrige: lo de los chicos callados es lo que cuesta, no lo que funciona", "working", "challenge"],
    ["es", "espera lo de los padres no es lo que trajo es lo que cuesta", "request", "challenge"],
    ["es", "lo del formato lo hago yo, no ella", "principal", "mentor"],
    ["es", "lo de llamar es de ella no mio", "mentor", "principal"],
    ["es", "pon lo de los callados en lo que cuesta", undefined, "challenge"],
    ["es", "eso de los padres no es lo que trajo", "request", undefined],
    ["en", "that's not what's hard, that's what she brought", "challenge", "request"],
    ["en", "the quiet kids is what's hard, not what's working", "working", "challenge"],
    ["en", "the phone calls are hers, not mine", "mentor", "principal"],
    ["en", "move the bit about parents to what's working", undefined, "working"],
  ] as const)("where a text belongs (%s): %s", (language, text, from, to) => {
    const corrects = read(language, text);
    expect(corrects).toMatchObject({ kind: "move", ...(from && { from }), ...(to && { to }) });
    expect(corrects).not.toHaveProperty(from ? (to ? "none" : "to") : "from");
  });

  it.each([
    ["es", "lo que trajo fue la asistencia, no los padres", "request", "la asistencia", "padres"],
    ["es", "no trajo los padres sino la asistencia", "request", "la asistencia", "los padres"],
    ["en", "what's hard is attendance not the parents", "challenge", "attendance", "the parents"],
  ] as const)("what stands in the place of what (%s): %s", (language, text, at, value, instead) => {
    expect(read(language, text)).toEqual({ kind: "replace", at, value, instead });
  });

  it.each([
    ["es", "ah y fue hasta las 10 nomas", 10, 0],
    ["es", "espera me equivoque, la visita a Rosa termino a las 10", 10, 0],
    ["es", "no fue hasta las 10, fue hasta las 10 y media", 10, 30],
    ["en", "we finished at ten actually", 10, 0],
  ] as const)("when it was over (%s): %s", (language, text, hour, minute) => {
    expect(read(language, text)).toMatchObject({ kind: "end", time: { hour, minute } });
  });

  it.each([
    ["es", "no, empezo a las 8:30"],
    ["en", "wait we started at 8:30"],
  ] as const)("when it began (%s): %s", (language, text) => {
    expect(read(language, text)).toMatchObject({ kind: "begin", startsAt: Temporal.PlainTime.from("08:30") });
  });

  it.each([
    ["es", "no era Rosa, era Wilder", "wilder"],
    ["es", "no era rosa era wilder", "wilder"],
    ["es", "perdón, era Julio, no Rosa", "julio"],
    ["en", "it wasn't Rosa, it was Wilder", "wilder"],
    ["en", "it was Wilder not Rosa", "wilder"],
  ] as const)("whom it was (%s): %s", (language, text, id) => {
    expect(read(language, text)).toMatchObject({ kind: "person", id });
  });

  it.each([
    ["es", "borra lo ultimo"],
    ["es", "ay no, quita lo ultimo que escribi"],
    ["en", "remove the last one"],
  ] as const)("what was told last is to go (%s): %s", (language, text) => {
    expect(read(language, text)).toEqual({ kind: "remove_last" });
  });

  it.each([
    ["es", "La reunión con los padres terminó a las 10"],
    ["es", "lo que funciona es el trabajo en equipo, no solo los planes"],
    ["es", "Rosa llamará a las familias y Wilder irá a la UGEL"],
    ["es", "eso no le cuesta"],
    ["es", "¿eso es lo que cuesta o lo que funciona?"],
    ["en", "She will call the families and I will send a template."],
    ["en", "Teachers share plans but what's hard is the parents, not the kids themselves"],
    ["en", "I finished the report at ten"],
    ["en", "what works is that teachers share, not only plans"],
  ] as const)("what is told puts nothing right (%s): %s", (language, text) => {
    expect(read(language, text)).toBeUndefined();
  });
});
