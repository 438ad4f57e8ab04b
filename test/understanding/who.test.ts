import { describe, expect, it } from "vitest";
import { understandMessageByRules } from "#understanding/understand.ts";
import { groupPassagesByPrincipal } from "#understanding/values/keep-passages-about.ts";

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

  it.each([
    "Visité al director Wilder Apaza ayer de 9 a 10",
    "Visita al director Wilder, lunes 16 de noviembre",
    "Ayer se visitó al director Wilder de 9 a 10",
    "De 9 a 10 se conversó con Wilder en la UGEL",
  ])("is the one visited in the words of an office: %s", (text) => {
    expect(who(text)).toMatchObject({ kind: "one", id: "wilder", sure: true, visited: true });
  });

  it("is nobody visited where somebody else met them", () => {
    expect(who("Julio se reunió con Wilder ayer")).toMatchObject({ visited: false });
  });

  it.each([
    ["vsite a Wilder ayer en La Pampa", true],
    ["Ahora el director de La Pampa, ayer de 2 a 3", true],
    ["Ayer en La Pampa, de 2 a 3. Wilder sabe delegar.", false],
  ])("is certainly the one named beside the school that was visited: %s", (text, sure) => {
    const principals = [{ id: "wilder", name: "Wilder Apaza", school: "I.E. La Pampa" }];
    const { who: found } = understandMessageByRules(text, { ...context, principals }).account;
    expect(found).toMatchObject({ kind: "one", id: "wilder", sure });
  });

  it.each([
    "Ayer visité a la mamá de Wilder de 9 a 10",
    "Conversé con una docente de Wilder ayer",
    "Visited Wilder's wife yesterday",
    "Met with the assistant principal of La Pampa yesterday",
    "Visité a la subdirectora de La Pampa ayer",
  ])("may be the one whose relative or colleague was visited, who is asked about: %s", (text) => {
    const principals = [{ id: "wilder", name: "Wilder Apaza", school: "I.E. La Pampa" }];
    const { who: found } = understandMessageByRules(text, { ...context, principals }).account;
    expect(found).toMatchObject({ kind: "one", id: "wilder", sure: false });
  });

  it.each([
    "Yesterday 9-10 with the acting principal of La Pampa, Rowena Salas, on site",
    "Ayer con el director encargado de La Pampa, Remigio Salas, de 9 a 10",
    "Rowena Salas, principal of La Pampa, met me yesterday",
  ])("is not the one in whose place somebody unknown leads the school: %s", (text) => {
    const principals = [{ id: "wilder", name: "Wilder Apaza", school: "I.E. La Pampa" }];
    const { who: found } = understandMessageByRules(text, { ...context, principals }).account;
    expect(found).toMatchObject({ kind: "unknown", quote: expect.stringMatching(/^(?:Rowena|Remigio) Salas$/) });
  });

  it.each(["Yesterday I was at Oak Hill with Brenda", "Ayer estuve en Los Andes con Brenda"])(
    "is somebody unknown after the place where it was: %s",
    (text) => {
      expect(who(text)).toMatchObject({ kind: "unknown", quote: "Brenda" });
    },
  );

  it("is either of two who share the name", () => {
    expect(who("Ayer visité a Rosa de 9 a 10")).toEqual({ kind: "either", quote: "Rosa", ids: ["rosa", "rosa2"] });
  });

  it.each([
    "Visita conjunta a los directores Julio Ccori y Wilder Apaza, lunes 16 de noviembre",
    "I met both Julio and Wilder yesterday",
    "Meeting with Principals Julio and Wilder yesterday",
  ])("is several of whom one title is said: %s", (text) => {
    expect(who(text)).toMatchObject({ kind: "several", people: [{ id: "julio" }, { id: "wilder" }] });
  });

  it.each([
    "Ayer fui con el dinámico Julio y Wilder a la UGEL",
    "Ayer en la UGEL. Julio expuso el plan. Wilder pidió libros.",
  ])("is no one for certain where another may be meant too: %s", (text) => {
    const found = who(text);
    expect(found.kind === "one" && found.sure).toBe(false);
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
    expect(groupPassagesByPrincipal({ text }, context).about("percy")).toBe(
      "Ayer visité a Wilder y a Percy. Percy ya arma su rol.",
    );
    expect(groupPassagesByPrincipal({ text }, context).about("wilder")).toBe(
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
    expect(groupPassagesByPrincipal({ text, names }, without).about("percy")).toBe(
      "Ayer visité a Wilder y a Percy. Percy ya arma su rol.",
    );
  });
});
