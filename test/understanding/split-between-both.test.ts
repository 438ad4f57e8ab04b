import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { splitBetweenBoth } from "#understanding/values/split-between-both.ts";

const read = (language: Language, text: string) => {
  const { account } = understandMessageByRules(text, {
    today: Temporal.PlainDate.from("2026-11-18"),
    language,
    dayFirst: true,
    principals: [{ id: "maribel", name: "Maribel Soto" }],
  });
  const { mentorCommitments: mine, principalCommitments: theirs } = account;
  return [mine, theirs].map((made) => made.map(({ value }) => value.text));
};

describe("one sentence that tells what each will do", () => {
  it.each([
    [
      "es",
      "le voy a mandar un formato y ella lo prueba con dos profes",
      ["mandar un formato"],
      ["lo prueba con dos profes"],
    ],
    [
      "es",
      "Hoy estuve con Maribel por teléfono. Yo le mando la ficha el viernes y ella la revisa con los docentes",
      ["le mando la ficha el viernes"],
      ["la revisa con los docentes"],
    ],
    [
      "en",
      "I will send her a template and she tries it with two teachers",
      ["send her a template"],
      ["tries it with two teachers"],
    ],
  ] as const)("is cut between the two (%s): %s", (language, text, mine, theirs) => {
    expect(read(language, text)).toEqual([mine, theirs]);
  });

  it("a day at its end is when the principal will do it", () => {
    const dueOn = Temporal.PlainDate.from("2026-11-20");
    const text = "mandar un formato y ella lo prueba con dos profes";
    const told = { value: { text, dueOn }, quote: `le voy a ${text} el viernes`, sure: true };
    const { mentorCommitments, principalCommitments } = splitBetweenBoth({
      mentorCommitments: [told],
      principalCommitments: [],
    });
    expect(mentorCommitments.map(({ value }) => value)).toEqual([{ text: "mandar un formato" }]);
    expect(principalCommitments.map(({ value }) => value)).toEqual([{ text: "lo prueba con dos profes", dueOn }]);
  });

  it.each([
    "mandar un formato a la subdirectora y ella lo prueba con dos profes",
    "hablar con Carmen y ella lo ve con los docentes",
    "mandar un formato y ella lo necesita pronto",
    "mandar un formato y ella está contenta",
    "send the deputy's form to the teacher and she tries it soon",
    "send her a template and she likes it already",
  ])("but not where somebody else may be meant, or nothing is promised: %s", (text) => {
    const made = { value: { text }, quote: text, sure: true };
    const nothing = { mentorCommitments: [made], principalCommitments: [] };
    expect(splitBetweenBoth(nothing)).toEqual(nothing);
  });
});
