import { describe, expect, it } from "vitest";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { extractValuesFromVisitDescription } from "#understanding/values/extract-visit-values.ts";
import { type Case, candidatesOf, casesOf, contextOf, isHeldOut, told, unsureOf } from "./account-cases.ts";
import { precisionOf, recallOf, reportOf, scoreOf, sumOf } from "./account-score.ts";

const LANGUAGES = ["en", "es"] as const;

describe.each(LANGUAGES)("an account in %s", (language) => {
  const cases = casesOf(language);

  it("has its directory of cases", () => {
    expect(cases.filter((each) => !isHeldOut(each)).length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(isHeldOut).length).toBeGreaterThanOrEqual(12);
  });

  it.each(cases.filter((each) => !isHeldOut(each)))("$name: $note", (each) => {
    const reading = extractValuesFromVisitDescription(prepareText(each.account, contextOf(each, language)));
    const { focus = [], language: spoken, ...expected } = each.expected;
    expect(told(reading)).toEqual(expected);
    expect(unsureOf(reading)).toEqual(each.unsure ?? []);
    expect(reading.focusSuggestions).toEqual(expect.arrayContaining([...focus]));
    if (spoken) expect(reading.language).toBe(spoken);
    expectQuotes(each, reading);
  });
});

function expectQuotes(each: Case, reading: ExtractedVisitValues) {
  for (const candidate of candidatesOf(reading)) expect(each.account).toContain(candidate.quote);
  for (const [slot, quote] of Object.entries(each.quotes ?? {})) {
    const found = reading[slot as keyof ExtractedVisitValues] as { quote: string } | { quote: string }[];
    expect(Array.isArray(found) ? found.map((one) => one.quote) : found.quote).toEqual(quote);
  }
}

describe("accounts the rules were never tuned on", () => {
  const heldOut = LANGUAGES.flatMap((language) =>
    casesOf(language)
      .filter(isHeldOut)
      .map((each) => ({ ...each, language })),
  );
  const scores = scoreOf(heldOut);

  it("have at most one value in twenty filled in wrongly, and most of what was said filled in", () => {
    process.stdout.write(`\n${heldOut.length} accounts held out\n${reportOf(scores)}\n`);
    expect(precisionOf(sumOf(scores.values()))).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(sumOf(scores.values()))).toBeGreaterThanOrEqual(0.8);
  });

  it("are scored: an account read as another one loses", () => {
    const [first, ...rest] = heldOut;
    const shifted = heldOut.map((each, index) => ({ ...each, account: (rest[index] ?? first)?.account ?? "" }));
    expect(precisionOf(sumOf(scoreOf(shifted).values()))).toBeLessThan(0.5);
  });
});
