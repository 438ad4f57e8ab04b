import { describe, expect, it } from "vitest";
import { understandMessageByRules } from "#understanding/understand.ts";
import { keepSentencesAbout } from "#understanding/values/keep-sentences-about.ts";

const context = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "es",
  dayFirst: true,
  principals: [
    { id: "rosa", name: "Rosa Quispe" },
    { id: "rosa2", name: "Rosa Flores" },
    { id: "julio", name: "Julio Ccori" },
    { id: "wilder", name: "Wilder Apaza" },
    { id: "percy", name: "Percy Mamani" },
  ],
} as const;
const who = (text: string) => understandMessageByRules(text, context).account.who;

describe("whom a text is about", () => {
  it("is nobody where it names nobody", () => {
    expect(who("Visita de ayer, de 9 a 10")).toEqual({ kind: "nobody" });
  });

  it("is the one it names", () => {
    expect(who("Ayer visité a Julio de 9 a 10")).toEqual({
      kind: "one",
      id: "julio",
      quote: "Julio",
      sure: true,
      visited: true,
    });
  });

  it("is either of two who share the name", () => {
    expect(who("Ayer visité a Rosa de 9 a 10")).toEqual({ kind: "either", quote: "Rosa", ids: ["rosa", "rosa2"] });
  });

  it("is several who were visited together", () => {
    expect(who("Ayer visité a Wilder y a Julio de 9 a 10")).toMatchObject({
      kind: "several",
      people: [{ id: "wilder" }, { id: "julio" }],
    });
  });
});

describe("an account of two", () => {
  const text =
    "Ayer visité a Wilder y a Percy. Wilder no sabe cómo delegar. Le cuesta soltar el horario. Percy ya arma su rol.";

  it("leaves to each what is about them and what is about both", () => {
    expect(keepSentencesAbout("percy", { text }, context)).toBe(
      "Ayer visité a Wilder y a Percy. Percy ya arma su rol.",
    );
    expect(keepSentencesAbout("wilder", { text }, context)).toBe(
      "Ayer visité a Wilder y a Percy. Wilder no sabe cómo delegar. Le cuesta soltar el horario.",
    );
  });

  it("is told apart by the names that were found when it was written, whoever has them by now", () => {
    const [percy, wilder] = [
      { quote: "Percy", ids: ["percy"] },
      { quote: "Wilder", ids: ["wilder"] },
    ];
    const names = [wilder, percy, wilder, percy];
    const without = { ...context, principals: context.principals.filter(({ id }) => id !== "wilder") };
    expect(keepSentencesAbout("percy", { text, names }, without)).toBe(
      "Ayer visité a Wilder y a Percy. Percy ya arma su rol.",
    );
  });
});
