import { describe, expect, it } from "vitest";
import { buildDigestFromFacts } from "#mentoring/digest/build-digest.ts";
import { digestCases, factsOf, onPaper } from "./digest-cases.ts";

const cases = digestCases();

describe("a coordinator's week", () => {
  it("has its directory of cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  it.each(cases)("$name: $note", ({ facts, decided }) => {
    expect(onPaper(buildDigestFromFacts(factsOf(facts)))).toEqual(decided);
  });
});
