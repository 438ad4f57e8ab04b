import { describe, expect, it } from "vitest";
import { understandMessageByRules } from "#understanding/understand.ts";

const context = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "es",
  dayFirst: true,
  mentorName: "Ana Quispe",
  principals: [
    { id: "rosa", name: "Rosa Huamán" },
    { id: "julio", name: "Julio Chávez" },
  ],
} as const;

const wishes = (text: string) =>
  (["es", "en"] as const).map((language) => understandMessageByRules(text, { ...context, language }).recordWish);

describe("the wish to take a record back", () => {
  it.each([
    "ay no, mejor retíralo",
    "retirarlo",
    "Retirarlo.",
    "Retíralo por favor",
    "retírelo, por favor",
    "quiero retirarlo",
    "espera, retira el registro",
    "lo quiero retirar",
    "deshacer",
    "deshazlo",
    "no lo mandes todavía",
    "no lo mande aún",
    "¡No lo envíes!",
    "espere, no lo envíe todavía",
    "no se lo mandes a Rosa todavía",
    "no lo compartas con nadie",
    "mejor no lo compartas",
    "que no se comparta todavía",
    "no quiero que se envíe",
    "todavía no lo mandes",
    "cancela el envío",
    "bórralo, por favor",
    "retíralo, me equivoqué de fecha",
    "aún no está listo",
    "take it back",
    "Take it back please!",
    "oh no, take that back",
    "can you take it back?",
    "undo",
    "undo that",
    "wait, don't send it",
    "Wait, don’t send it yet",
    "don't share it with Rosa yet",
    "please do not send this to Rosa",
    "hold on, I didn't mean to save that",
    "unsend it",
    "withdraw the record",
    "actually, pull it back",
    "it's not ready yet",
    "take it back, I got the date wrong",
  ])("%s", (text) => {
    expect(wishes(text)).toEqual(["take_back", "take_back"]);
  });

  it.each([
    "a Rosa la noté bajoneada, creo que está peleada con su marido",
    "Preguntar antes de aconsejar",
    "No mandes a la subdirectora en su lugar la próxima vez, ella se molesta",
    "Rosa retiró a su hijo de la escuela",
    "Los docentes no comparten sus planes",
    "no comparten sus planes",
    "no pasa nada",
    "no comparten",
    "guardar",
    "no",
    "no, gracias",
    "I should not send Rosa so many messages",
    "Take the observation sheet back to her on Tuesday",
    "She wants to undo what the previous head did with the timetable",
    "Don't push her about maths",
  ])("not: %s", (text) => {
    expect(wishes(text)).toEqual([undefined, undefined]);
  });
});

describe("the wish to have words in the notebook alone", () => {
  it.each([
    "no, eso es solo para mi cuaderno",
    "eso es sólo para mi cuaderno de campo",
    "solo para mi cuaderno",
    "al cuaderno, por favor",
    "ponlo en mi cuaderno",
    "es para mí nomás",
    "es una nota privada",
    "that's only for my notebook",
    "No, that is just for my notebook",
    "put it in my notebook please",
    "only for my notebook",
    "that was just for me",
    "it's a private note",
  ])("%s", (text) => {
    expect(wishes(text)).toEqual(["only_notebook", "only_notebook"]);
  });

  it.each([
    "Rosa compró un cuaderno para mi hijo",
    "Rosa me pidió un cuaderno para su plan",
    "Los docentes anotan en el cuaderno de los alumnos",
    "She keeps a notebook for her teachers",
  ])("not: %s", (text) => {
    expect(wishes(text)).toEqual([undefined, undefined]);
  });
});
