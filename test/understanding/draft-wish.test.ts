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
    { id: "wilder", name: "Wilder de la Cruz" },
    { id: "carmen", name: "Carmen Apaza" },
    { id: "carmen2", name: "Carmen Ríos" },
  ],
} as const;

/** `rosa|julio`: whom the draft may be about; `nobody`: it names somebody else; `list`: all are asked for; ``: no wish. */
const wish = (text: string, language: "es" | "en" = "es") => {
  const { draftWish } = understandMessageByRules(text, { ...context, language });
  if (!draftWish) return "";
  return draftWish.kind === "list" ? "list" : draftWish.principals.join("|") || "nobody";
};

describe("the wish to open a draft", () => {
  it.each([
    ["abrir Rosa", "rosa"],
    ["Abrir “Rosa”.", "rosa"],
    ["abrir Rosa Huamán", "rosa"],
    ["abre el borrador de Rosa", "rosa"],
    ["Ábreme el de Rosa, por favor", "rosa"],
    ["sigamos con Rosa", "rosa"],
    ["Por favor, continuemos con el borrador sobre la directora Rosa", "rosa"],
    ["retomar la de Julio", ""],
    ["retomar el de Julio", "julio"],
    ["abrir julio", "julio"],
    ["quiero seguir con el borrador de la visita a Wilder de la Cruz", "wilder"],
    ["abrir Carmen", "carmen|carmen2"],
    ["abrir Carmen Ríos", "carmen2"],
    ["abrir Teresa", "nobody"],
    ["abrir Rosa Díaz", "nobody"],
    ["open Rosa", "rosa"],
    ["Open the draft about Rosa, please", "rosa"],
    ["continue with Rosa", "rosa"],
    ["open Rosa's draft", "rosa"],
    ["let's go back to Julio", "julio"],
    ["open Teresa", "nobody"],
    ["mis borradores", "list"],
    ["¿Qué borradores tengo?", "list"],
    ["abrir mi borrador", "list"],
    ["my drafts", "list"],
    ["Show me my drafts", "list"],
  ])("%s: %s", (text, meant) => {
    expect([wish(text, "es"), wish(text, "en")]).toEqual([meant, meant]);
  });

  it.each([
    "Abrimos el aula de Rosa",
    "abrir el aula de Rosa",
    "abrir la puerta",
    "Seguimos con Rosa",
    "continuamos con Rosa el plan de lectura",
    "sigamos con Rosa el plan de lectura",
    "Visité a Rosa ayer. Abrir Rosa",
    "abrir Rosa ayer",
    "Rosa quiere abrir el taller",
    "abrir",
    "seguir",
    "continuar mañana",
    "We opened Rosa's classroom",
    "open the library with Rosa",
    "open Rosa's classroom",
    "continue",
    "open to new ideas",
    "Rosa has a draft of the plan",
    "el borrador del plan de Rosa",
    "continue later",
    "go on",
    "go back",
  ])("is not: %s", (text) => {
    expect([wish(text, "es"), wish(text, "en")]).toEqual(["", ""]);
  });
});
