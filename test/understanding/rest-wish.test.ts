import { describe, expect, it } from "vitest";
import { understandMessageByRules } from "#understanding/understand.ts";

const context = {
  today: Temporal.PlainDate.from("2026-11-18"),
  dayFirst: true,
  mentorName: "Ana Quispe",
  principals: [{ id: "rosa", name: "Rosa Huamán" }],
} as const;

const wish = (text: string) =>
  (["es", "en"] as const).map((language) => understandMessageByRules(text, { ...context, language }).restWish);

describe("what somebody wishes whose questions rest", () => {
  it.each([
    "quisiera que me llame alguien",
    "Quisiera que me llame Pedro, por favor",
    "Hola, me gustaría que alguien me llame hoy.",
    "que alguien me llame",
    "¿Puede llamarme alguien?",
    "¿Alguien podría llamarme?",
    "Necesito hablar con alguien",
    "pídale a Pedro que me llame",
    "I'd like somebody to call me",
    "I’d like someone to call me, please",
    "Could somebody phone me today?",
    "please ask Pedro to call me",
    "can you have someone ring me",
    "I need to talk to somebody",
    "someone call me please",
  ])("is a call: %s", (text) => {
    expect(wish(text)).toEqual(["call", "call"]);
  });

  it.each([
    "ya estoy bien, puede volver a preguntarme",
    "Puede preguntarme de nuevo.",
    "gracias, ya me siento mejor, pueden volver las preguntas",
    "Fue un malentendido. Puede volver a hacerme preguntas, gracias",
    "pregúnteme otra vez",
    "you can ask me again",
    "I am fine now, you can ask me again",
    "I’m much better, thanks. Questions may come again",
    "please ask me again",
  ])("is to be asked again: %s", (text) => {
    expect(wish(text)).toEqual(["ask_again", "ask_again"]);
  });

  it.each([
    "gracias, me siento un poco mejor",
    "ya estoy bien",
    "no puede volver a preguntarme",
    "todavía no me pregunte otra vez",
    "no quiero que me llame nadie",
    "quisiera que no me llame Pedro",
    "Rosa me pidió que la llame",
    "quiero mover la visita de Ana al jueves 3",
    "I am fine now",
    "do not ask me again",
    "you can't ask me again",
    "I don't want anybody to call me",
    "Rosa said that you can ask me again",
    "I called Rosa and she wants to talk to somebody about maths",
  ])("is neither: %s", (text) => {
    expect(wish(text)).toEqual([undefined, undefined]);
  });
});
