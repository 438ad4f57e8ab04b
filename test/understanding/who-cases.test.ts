import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { contextOfMentor, whoCasesOf, writeWho } from "./who-cases.ts";

describe.each(LANGUAGES)("whom a text in %s is about", (language) => {
  const cases = whoCasesOf(language);

  it.each(cases)("$as: $text", ({ as, text, who }) => {
    const { account } = understandMessageByRules(text, contextOfMentor(as));
    expect(writeWho(account.who)).toBe(who);
  });

  it("has its sentences", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});
