import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import type { ParsedAnswer, UnderstandingContext } from "#understanding/extracted-values.ts";
import { isQuoteInText } from "#understanding/fold/is-quote-in-text.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { told } from "./account-cases.ts";

const context: UnderstandingContext = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "en",
  dayFirst: true,
  principals: [
    { id: "rosa", name: "Rosa Quispe Mamani" },
    { id: "luis", name: "Luis Huamán" },
  ],
};

const answer = (text: string) => understandMessageByRules(text, context).answer;
const readBy = (text: string, language: Language) => understandMessageByRules(text, { ...context, language });

/** A value as text; what cannot be one between question marks. */
function plain(found: ParsedAnswer<unknown>): string {
  if (!found) return "";
  return "value" in found ? String(found.value) : `?${found.unreadable}?`;
}

describe("an answer to “which day?”", () => {
  it.each([
    ["Tuesday", "2026-11-17"],
    ["wednesday", "2026-11-18"],
    ["el martes", "2026-11-17"],
    ["17", "2026-11-17"],
    ["the 17th", "2026-11-17"],
    ["el 20", "2026-10-20"],
    ["17/11", "2026-11-17"],
    ["Rosa, yesterday at nine", "2026-11-17"],
    ["anteayer", "2026-11-16"],
    ["lunes 16 de noviembre", "2026-11-16"],
    ["not Tuesday, Monday", "2026-11-16"],
    ["31/11", "?31/11?"],
    ["45/13", "?45/13?"],
    ["I do not remember", ""],
    ["last week", ""],
  ])("%s is %s for a visit that is over", (text, day) => {
    expect(plain(answer(text).day.past)).toBe(day);
  });

  it.each([
    ["Tuesday", "2026-11-24"],
    ["tomorrow", "2026-11-19"],
    ["mañana", "2026-11-19"],
    ["27", "2026-11-27"],
    ["in two days", "2026-11-20"],
    ["next Monday", "2026-11-23"],
  ])("%s is %s for one to come", (text, day) => {
    expect(plain(answer(text).day.future)).toBe(day);
  });

  it("gives tomorrow too, so that it can be refused by name", () => {
    expect(plain(answer("tomorrow").day.past)).toBe("2026-11-19");
  });
});

describe("an answer to “how long?”", () => {
  it.each([
    ["50", "50"],
    ["about 50", "50"],
    ["unos 45", "45"],
    ["45ish", "45"],
    ["1 hour", "60"],
    ["una hora", "60"],
    ["1.5 h", "90"],
    ["1,5 horas", "90"],
    ["1½ hours", "90"],
    ["an hour and a half", "90"],
    ["hora y media", "90"],
    ["1 hora y cuarto", "75"],
    ["1:15", "75"],
    ["1 hr 20", "80"],
    ["forty five", "45"],
    ["cuarenta y cinco minutos", "45"],
    ["9 to 10:15", "75"],
    ["de 9 a 10 y cuarto", "75"],
    ["0", "?0?"],
    ["0 minutes", "?0 minutes?"],
    ["600", "?600?"],
    ["5 days", "?5 days?"],
    ["no idea", ""],
  ])("%s is %s minutes", (text, minutes) => {
    expect(plain(answer(text).minutes)).toBe(minutes);
  });
});

describe("an answer to “at what time?”", () => {
  it.each([
    ["half past nine", "09:30:00"],
    ["at 3", "15:00:00"],
    ["a las 3 de la tarde", "15:00:00"],
    ["tuesday at 4", "16:00:00"],
    ["noon", "12:00:00"],
    ["Tuesday 17", ""],
    ["17", ""],
  ])("%s is %s", (text, time) => {
    expect(plain(answer(text).time)).toBe(time);
  });
});

describe("an answer to “how?”", () => {
  it.each([
    ["zoom", "video"],
    ["por teléfono", "phone"],
    ["whatsapp call", "phone"],
    ["whatsapp", "async_messaging"],
    ["presencial", "in_person"],
    ["at her school", "in_person"],
    ["not by phone, in person", "in_person"],
    ["fine", ""],
  ])("%s is %s", (text, modality) => {
    expect(plain(answer(text).modality)).toBe(modality);
  });
});

describe("a message that is only yes or no", () => {
  it.each([
    ["Yes!", true],
    ["sí, por favor", true],
    ["👍", true],
    ["no", false],
    ["para nada", false],
    ["yes but on Tuesday", undefined],
    ["", undefined],
  ])("%s", (text, yesNo) => {
    expect(answer(text).yesNo).toBe(yesNo);
  });
});

describe("a message that asks for one record for each", () => {
  it.each([
    ["sí, un registro para cada uno", true],
    ["cada uno por favor", true],
    ["yes, one record for each", true],
    ["both", true],
    ["cada uno trajo su plan", false],
    ["each of them brought a plan", false],
  ])("%s", (text, each) => {
    expect(answer(text).each).toBe(each);
  });
});

describe("a control word", () => {
  it.each([
    ["skip", "skip"],
    ["Saltar.", "skip"],
    ["omitir", "skip"],
    ["ATRÁS", "back"],
    ["volver", "back"],
    ["más tarde", "later"],
    ["luego 🙏", "later"],
    ["ahorita no puedo", "later"],
    ["can't now", "later"],
    ["not now", "later"],
    ["ahora no, te cuento luego", "later"],
    ["después les cuento", "later"],
    ["déjalo para después por favor", "later"],
    ["I will tell you later", "later"],
    ["se hizo, pero después les cuento que no hay señal", "later"],
    ["la visita de ayer con la directora rosa si se hizo pero despues les cuento que no hay señal", "later"],
    ["no, borra eso, no eran respuestas", "back"],
    ["scratch that", "back"],
    ["no era la respuesta", "back"],
    ["Iba a observar una clase, lo dejamos para después", undefined],
    ["Llevo el formato, le explico mañana", undefined],
    ["no era la respuesta que esperaba de los padres", undefined],
    ["empezar de nuevo", "start_again"],
    ["start over", "start_again"],
    ["Cancelar", "cancel"],
    ["stop", "cancel"],
    ["save it please", "save"],
    ["guardar", "save"],
    ["Ninguno", "none"],
    ["nada", "none"],
    ["help?", "help"],
    ["she will skip class", undefined],
    ["nada funciona en la escuela", undefined],
    ["back at her school for 50 minutes", undefined],
  ])("%s is %s, and only when it is the whole message", (text, intent) => {
    expect(readBy(text, "en").intent).toBe(intent);
    expect(readBy(text, "es").intent).toBe(intent);
  });
});

describe("plain words", () => {
  it.each([
    "I met Rosa yesterday",
    "log a visit",
    "quiero registrar una visita",
    "Ayer conversé con Luis por teléfono",
    "saw rosa this morning",
    "visit with Rosa tuesday 50 min",
    "El lunes de 9 a 11 me reuní con Rosa y con Luis",
    "Ayer de 9 a 10 hice mi recorrido por la escuela",
    "lunes d 3 a 5 reunion cn luis",
    "yesterday 2 to 3 pm with Luis",
  ])("“%s” begin a log", (text) => {
    expect(readBy(text, "en").wantsToLog).toBe(true);
    expect(readBy(text, "es").wantsToLog).toBe(true);
  });

  it.each([
    "hello",
    "what is next?",
    "thanks!",
    "the teachers met on Monday",
    "Did Rosa log in?",
    "¿qué sigue?",
    "ok",
    "Luis estuvo el lunes de 9 a 10 en la UGEL",
    "mañana de 9 a 10 voy donde Rosa",
    "¿Puede mover lo del lunes de 9 a 10?",
  ])("“%s” do not", (text) => {
    expect(readBy(text, "en").wantsToLog).toBe(false);
    expect(readBy(text, "es").wantsToLog).toBe(false);
  });
});

describe("a correction of the draft", () => {
  it.each([
    ["no, it was Wednesday", { on: "2026-11-18" }],
    ["no, fue el miércoles", { on: "2026-11-18" }],
    ["no fue el martes, fue el lunes", { on: "2026-11-16" }],
    ["it was 50 minutes, not 75", { minutes: 50 }],
    ["it was 50 not 75", { minutes: 50 }],
    ["not 75, it was 50", { minutes: 50 }],
    ["no 15 schools", {}],
    ["por teléfono, no en persona", { modality: "phone" }],
    ["it was Luis, not Rosa", { principal: "luis" }],
    ["from 9 to 10", { startsAt: "09:00", minutes: 60 }],
    ["eran 45 minutos", { minutes: 45 }],
    ["a las 10", { startsAt: "10:00" }],
    ["next visit is on 3 December", { nextVisit: { on: "2026-12-03" } }],
    [
      "she'll call the parents by Friday",
      { principalCommitments: [{ text: "call the parents", dueOn: "2026-11-20" }] },
    ],
    ["31/11", { unreadable: [{ kind: "day", quote: "31/11" }] }],
    ["hmm", {}],
  ])("%s changes only what it says", (text, changed) => {
    expect(told(understandMessageByRules(text, context).correction)).toEqual(changed);
  });
});

describe("a quote", () => {
  it.each([
    ["9 to 10:15", true],
    ["“parents’ evening”", true],
    ["HER SCHOOL", true],
    ["50 min", false],
    ["15", false],
    ["5", false],
    ["school was hard", false],
    ["", false],
  ])("%s is in the account: %s", (quote, grounded) => {
    expect(isQuoteInText(quote, "Met Rosa 9 to 10:15 at her  school, 150 min (1.5); parents' evening was hard")).toBe(
      grounded,
    );
  });
});
