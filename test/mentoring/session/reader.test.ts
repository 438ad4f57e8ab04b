import { describe, expect, it } from "vitest";
import { readAccount } from "#mentoring/session/reader/read-account.ts";
import { type Case, candidatesOf, casesOf, contextOf, isHeldOut, told, unsureOf } from "./reader-cases.ts";

describe.each(["en", "es"] as const)("an account in %s", (language) => {
  const cases = casesOf(language);

  it("has its directory of cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(isHeldOut).length).toBeGreaterThanOrEqual(12);
  });

  it.each(cases.filter((each) => !isHeldOut(each)))("$name: $note", (each) => {
    const reading = readAccount(each.account, contextOf(each, language));
    const { focus = [], language: spoken, ...expected } = each.expected;
    expect(told(reading)).toEqual(expected);
    expect(unsureOf(reading)).toEqual(each.unsure ?? []);
    expect(reading.focusSuggestions).toEqual(expect.arrayContaining([...focus]));
    if (spoken) expect(reading.language).toBe(spoken);
    expectQuotes(each, reading);
  });
});

function expectQuotes(each: Case, reading: ReturnType<typeof readAccount>) {
  for (const candidate of candidatesOf(reading)) expect(each.account).toContain(candidate.quote);
  for (const [slot, quote] of Object.entries(each.quotes ?? {})) {
    const found = reading[slot as keyof typeof reading] as { quote: string } | { quote: string }[];
    expect(Array.isArray(found) ? found.map((one) => one.quote) : found.quote).toEqual(quote);
  }
}
