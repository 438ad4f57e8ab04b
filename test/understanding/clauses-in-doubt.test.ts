import { describe, expect, it } from "vitest";
import type { AccountReading } from "#understanding/account/account-reading.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import { type PreparedText, prepareText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import { toCommitments } from "#understanding/values/commitments-of-clauses.ts";
import { listPassages } from "#understanding/values/list-passages.ts";
import { textOf } from "#understanding/values/texts-of-clauses.ts";

const prepare = (text: string) =>
  prepareText(text, {
    today: Temporal.PlainDate.from("2026-11-18"),
    language: "en",
    dayFirst: true,
    principals: [{ id: "rosa", name: "Rosa Quispe" }],
  });

/** What the classifiers say, by the words of each clause, in the order of the text. */
function clausesIn(
  { folded }: PreparedText,
  clauses: readonly (readonly [string, ClauseRole, number])[],
): AccountReading {
  const found = clauses.map(([words, role, probability]) => {
    const start = folded.text.indexOf(words.toLowerCase());
    return { start, end: start + words.length, role, probability };
  });
  return { clauses: found, days: [], times: [], durations: [], notHeld: 0 };
}

const sure = (value: string): ExtractedValue<string> => ({ value, quote: value, sure: true });

describe("a heading", () => {
  const prepared = prepare(
    "Working: the teachers share plans\nHard - the leak\nRosa: will call the parents\nMe: send the form",
  );
  const reading = clausesIn(prepared, [
    ["Working: the teachers share plans", "working", 0.9],
    ["Hard - the leak", "challenge", 0.9],
    ["Rosa: will call the parents", "principal_commitment", 0.9],
    ["Me: send the form", "mentor_commitment", 0.9],
  ]);

  it("stands in no value, and in the words that it was read from", () => {
    expect(textOf("working", undefined, reading, prepared)).toEqual({
      value: "the teachers share plans",
      quote: "Working: the teachers share plans",
      sure: true,
    });
    expect(textOf("challenge", undefined, reading, prepared)?.value).toBe("the leak");
    expect(toCommitments(reading, prepared, "principal").map(({ value }) => value.text)).toEqual([
      "will call the parents",
    ]);
    expect(toCommitments(reading, prepared, "mentor").map(({ value }) => value.text)).toEqual(["send the form"]);
  });

  it("of a day that was read is no passage", () => {
    const filled = prepare("Date: 12 November\nWe walked the corridors together");
    const read = clausesIn(filled, [
      ["Date: 12 November", "activity", 0.6],
      ["We walked the corridors together", "activity", 0.9],
    ]);
    const on = { value: Temporal.PlainDate.from("2026-11-12"), quote: "12 November", sure: true };
    expect(listPassages(filled, read, { on }, []).map(({ words }) => words)).toEqual([
      "We walked the corridors together",
    ]);
  });
});

describe("what the rules read as one text", () => {
  const TEXT = "She wanted to talk about reading in the upper grades";
  const prepared = prepare(TEXT);
  const cutBy = (role: ClauseRole, probability: number) =>
    clausesIn(prepared, [
      ["She wanted to talk about reading", "request", 0.9],
      ["in the upper grades", role, probability],
    ]);

  it("stays whole where the classifiers doubt what the rest of it says", () => {
    expect(textOf("request", sure(TEXT), cutBy("outcome", 0.2), prepared)?.value).toBe(TEXT);
    expect(textOf("request", sure(TEXT), cutBy("working", 0.8), prepared)?.value).toBe(
      "She wanted to talk about reading",
    );
  });
});

describe("what a clause of the outcome says", () => {
  const prepared = prepare("I called Rosa for 20 minutes, about the leaking roof");
  const known = [{ words: "about the leaking roof" }];
  const passagesBy = (probability: number) =>
    listPassages(prepared, clausesIn(prepared, [["about the leaking roof", "reason", probability]]), {}, known);

  it("is a passage that tells of the outcome if the classifiers are sure, and one like any other if not", () => {
    expect(passagesBy(0.8)).toEqual([{ words: "about the leaking roof", ofOutcome: true }]);
    expect(passagesBy(0.2)).toEqual(known);
  });
});

it("a clause about a day that was read says nothing besides", () => {
  const prepared = prepare("We talked about fees. I return on 2 December");
  const reading = clausesIn(prepared, [["I return on 2 December", "next_visit", 0.9]]);
  const next = { value: { on: Temporal.PlainDate.from("2026-12-02") }, quote: "2 December", sure: true };
  const known = [{ words: "I return on 2 December" }];
  expect(listPassages(prepared, reading, { nextVisit: next }, known)).toEqual([]);
  expect(listPassages(prepared, reading, {}, known)).toEqual(known);
});
