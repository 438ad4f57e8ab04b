import { describe, expect, it } from "vitest";
import { writeMention } from "#kernel/mention.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { AddressedPerson } from "#understanding/names/addressed-people.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { writeWho } from "./who-cases.ts";

const at = (user: string) => writeMention({ surface: "slack", account: "T0SIERRA", user });
const PRINCIPALS = [
  { id: "rosa", name: "Rosa Quispe" },
  { id: "rosa2", name: "Rosa Quispe" },
  { id: "julio", name: "Julio Ccori" },
];
const context: UnderstandingContext = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "es",
  dayFirst: true,
  mentorName: "Lucía Ramos",
  known: ["Lucía Ramos", "Rosa Quispe", "Julio Ccori"],
  principals: PRINCIPALS,
  people: new Map<string, AddressedPerson>([
    ...PRINCIPALS.map(({ id, name }) => [at(id), { name, principal: id }] satisfies [string, AddressedPerson]),
    [at("lucia"), { name: "Lucía Ramos" }],
  ]),
};
const understand = (text: string) =>
  understandMessageByRules(
    text.replace(/@(\w+)/g, (_, user: string) => at(user)),
    context,
  );

describe("a mention", () => {
  it.each([
    ["Visité a @julio ayer de 9 a 10", "julio"],
    ["I visited @julio yesterday, 9 to 10", "julio"],
    ["@julio ayer de 9 a 10", "julio"],
    ["Ayer de 9 a 10 en su escuela. Gracias, @julio", "(julio)"],
    // Two have this name, and a mention is of one of them.
    ["Visité a @rosa2 ayer", "rosa2"],
    ["Visité a @rosa2. Rosa quiere delegar", "rosa2"],
    ["No con @julio, con @rosa", "rosa"],
    ["Ayer con @rosa y con @julio", "rosa+julio"],
    ["@rosa@julio", "rosa+julio"],
    ["Yo, @lucia, visité a @julio ayer", "julio"],
    // Another name where the visit is told of: it is asked which.
    ["Visité a Julio ayer. Le mandé el informe a @rosa", "julio?"],
    ["Visité a Teresa ayer. Gracias, @julio", "!Teresa>julio"],
    ["Visité a @pedro ayer de 9 a 10", "!"],
    ["I visited @pedro yesterday", "!"],
    ["@pedro ayer de 9 a 10", "!"],
  ])("says who is meant: %s", (text, who) => {
    expect(writeWho(understand(text).account.who)).toBe(who);
  });

  it.each([
    ["Visité a @julio ayer", "Visité a Julio Ccori ayer"],
    ["Visité a @pedro ayer", "Visité a alguien ayer"],
    ["@pedro me llamó. @pedro pidió ayuda", "Alguien me llamó. Alguien pidió ayuda"],
    ["I visited @pedro yesterday", "I visited someone yesterday"],
    ["vi@julio", "vi Julio Ccori"],
    [`Visité a ${writeMention({ surface: "teams", account: "T0SIERRA", user: "julio" })}`, "Visité a alguien"],
  ])("is a name in every text that is kept: %s", (written, kept) => {
    const { text, examination } = understand(written);
    expect([text, examination.text]).toEqual([kept, kept]);
    expect(examination.shareable).not.toMatch(/[\ufff9\ufffb@]|T0SIERRA/);
  });
});
