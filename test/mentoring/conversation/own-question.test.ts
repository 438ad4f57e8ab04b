import { describe, expect, it } from "vitest";
import { readAskedDays, readOwnQuestion } from "#mentoring/conversation/read-own-question.ts";
import { readQuestionAs } from "#mentoring/delivery/own-question/question-of-reader.ts";
import { understood } from "#test/support/understood.ts";
import type { UtteranceAct, UtteranceKind } from "#understanding/utterance/kinds.ts";

/** What is understood of these words, if the classifier takes them for this. */
function taken(text: string, kind: UtteranceKind, act: UtteranceAct | undefined, probability = 0.9) {
  const utterance = { kind, ...(act && { act }), probability, kindProbability: probability, alternatives: [] };
  return { ...understood(text), utterance };
}

describe("a message is a question about one's own data", () => {
  it("by its kind, where that is sure enough for what stands open", () => {
    const asks = taken("¿Cuándo es mi próxima visita?", "question", "next_visit");
    expect(readOwnQuestion(asks, true)).toBe("next_visit");
    const unsure = taken("¿Y mi próxima visita?", "question", "next_visit", 0.45);
    expect([readOwnQuestion(unsure, false), readOwnQuestion(unsure, true)]).toEqual(["next_visit", undefined]);
    expect(readOwnQuestion(taken("Muévela al jueves", "wish", "move_visit"), false)).toBeUndefined();
    expect(readOwnQuestion(taken("¿Cuánto es dos más dos?", "question", "other_question", 0.5), false)).toBeUndefined();
  });

  it("not without the form of one, where the answer to a question may begin like one", () => {
    const thinks = taken("Cuando Carmen pidió mostrar su clase.", "question", "past_sessions", 0.85);
    expect([readOwnQuestion(thinks, true), readOwnQuestion(thinks, false)]).toEqual([undefined, "past_sessions"]);
    const said = taken("Preguntar antes de aconsejar", "question", "why_asked", 0.85);
    expect([readOwnQuestion(said, true), readOwnQuestion(said, false)]).toEqual([undefined, undefined]);
    const asks = taken("cuando es mi proxima visita", "question", "next_visit", 0.97);
    expect(readOwnQuestion(asks, true)).toBe("next_visit");
  });

  it("not where a word asks for the help", () => {
    expect(readOwnQuestion(taken("help", "question", "capabilities", 0.99), false)).toBeUndefined();
    expect(readOwnQuestion(taken("¿Qué puedes hacer?", "question", "capabilities"), false)).toBe("capabilities");
  });

  it("not a thought in the form of one, while something stands open that it may answer", () => {
    for (const text of ["¿Por qué no lo hice antes?", "¿Y si me equivoco?", "How do we get the parents to come?"])
      expect(readOwnQuestion(taken(text, "question", "why_asked", 0.99), true), text).toBeUndefined();
    expect(readOwnQuestion(taken("¿Por qué me pregunta eso?", "question", "why_asked"), true)).toBe("why_asked");
    const days = taken("¿Cuántos días tengo para registrar?", "wish", "log");
    expect(readOwnQuestion(days, true)).toBe("other_question");
  });

  it("not where it asks for another act, or tells of a visit", () => {
    const moves = taken("¿Podemos mover la visita al jueves 26?", "question", "next_visit");
    expect(moves.actWish).toBeDefined();
    expect(readOwnQuestion(moves, false)).toBeUndefined();
    const tells = taken("Ayer visité a Rosa una hora, ¿quién lee esto?", "question", "who_reads");
    expect(tells.wantsToLog).toBe(true);
    expect([readOwnQuestion(tells, false), readOwnQuestion(tells, true)]).toEqual([undefined, "who_reads"]);
  });

  it.each([
    ["a quién no he visto este mes?", "not_seen"],
    ["¿quiénes no se han visto hace tres semanas?", "when_met"],
    ["¿a quién no se pudo contactar?", "not_reached"],
    ["quién no ha registrado?", "not_logged"],
    ["a quién debo llamar", "whom_to_call"],
    ["muéstrame mis últimas sesiones con Rosa", "past_sessions"],
    ["¿qué acordamos la última vez con Rosa?", "commitments"],
    ["¿quién más lee esto?", "who_reads"],
    ["¿cuándo es mi próxima visita?", "next_visit"],
    ["who haven't I seen this month?", "not_seen"],
    ["who has not met for three weeks?", "when_met"],
    ["who could not be reached?", "not_reached"],
    ["who hasn't logged?", "not_logged"],
    ["whom should I call", "whom_to_call"],
    ["show me my last sessions with Rosa", "past_sessions"],
    ["what did we agree with Rosa?", "commitments"],
    ["who else reads this?", "who_reads"],
    ["when is my next visit?", "next_visit"],
  ] as const)("by its words where they are certain: %s", (text, question) => {
    expect(readOwnQuestion(taken(text, "question", "other_question", 0.3), false)).toBe(question);
    expect(readOwnQuestion(taken(text, "account", undefined), false)).toBeUndefined();
  });

  it("by its words, if it asks for the calendar", () => {
    for (const text of ["¿Mañana hay clases?", "Is there school tomorrow?", "¿cuándo es el próximo feriado?"])
      expect(readOwnQuestion(taken(text, "wish", "call_off_visit"), false), text).toBe("school_days");
    expect(readOwnQuestion(taken("Mañana hay clases de refuerzo", "account", undefined), false)).toBeUndefined();
  });
});

describe("the days of a question", () => {
  const today = Temporal.PlainDate.from("2026-11-18");
  it.each([
    ["¿A quién no he visto este mes?", "not_seen", "2026-11-01", "2026-11-30"],
    ["who has not met for three weeks?", "when_met", "2026-10-28", undefined],
    ["¿qué hicimos desde setiembre?", "past_sessions", "2026-09-01", undefined],
    ["hours in October", "hours", "2026-10-01", "2026-10-31"],
    ["visitas en marzo", "next_visit", "2027-03-01", "2027-03-31"],
    ["sesiones en marzo", "past_sessions", "2026-03-01", "2026-03-31"],
    ["¿qué visitas hay la próxima semana?", "next_visit", "2026-11-23", "2026-11-29"],
    ["¿mañana hay clases?", "school_days", "2026-11-19", "2026-11-19"],
    ["¿cuándo es mi visita?", "next_visit", undefined, undefined],
  ] as const)("%s", (text, question, from, to) => {
    const days = readAskedDays(understood(text), question, today);
    expect([days?.from.toString(), days?.to?.toString()]).toEqual([from, to]);
  });
});

describe("a question means to each what they may know", () => {
  const coordinator = { roles: ["coordinator"], hasPairs: false } as const;
  it("to a coordinator the logistics, and that the rest is confided", () => {
    expect(readQuestionAs("past_sessions", { ...coordinator, named: "others" })).toEqual({
      question: "when_met",
      scope: "programme",
    });
    expect(readQuestionAs("commitments", coordinator).question).toBe("confided");
    expect(readQuestionAs("next_visit", coordinator).question).toBe("visits_ahead");
    expect(readQuestionAs("drafts", coordinator).question).toBe("not_logged");
  });

  it("to one of a pair their own, whatever a coordinator would mean by it", () => {
    const mentor = { roles: ["mentor"], hasPairs: true } as const;
    const principal = { roles: ["principal"], hasPairs: true } as const;
    expect(readQuestionAs("confided", { ...mentor, named: "in_own_pairs" }).question).toBe("past_sessions");
    expect(readQuestionAs("not_logged", mentor)).toEqual({ question: "drafts", scope: "own" });
    expect(readQuestionAs("not_logged", principal).question).toBe("other_question");
    expect(readQuestionAs("commitments", mentor)).toEqual({ question: "commitments", scope: "own" });
  });

  it("to a coordinator who is a mentor too, of their own pairs like a mentor and of others like a coordinator", () => {
    const both = { roles: ["coordinator", "mentor"], hasPairs: true } as const;
    expect(readQuestionAs("commitments", { ...both, named: "in_own_pairs" }).scope).toBe("own");
    expect(readQuestionAs("commitments", { ...both, named: "others" })).toEqual({
      question: "confided",
      scope: "programme",
    });
    expect(readQuestionAs("not_logged", both)).toEqual({ question: "not_logged", scope: "programme" });
    expect(readQuestionAs("next_visit", both).scope).toBe("own");
  });
});
