import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES } from "#kernel/language.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { isQuoteInText } from "#understanding/fold/is-quote-in-text.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { extractValuesFromVisitDescription } from "#understanding/values/extract-visit-values.ts";
import { candidatesOf } from "./account-cases.ts";
import { CONTEXT, GROWN, LONG } from "./long-messages.ts";

/** Words of accounts in any order, glued in any way: what no mentor writes, and what no rule expects. */
const WORDS = `Met Rosa|Visité a Rosa|will|Will|yesterday|ayer|mañana|el 17|31/11|17/11/2026|9 to 10:15|de 9 a 10 y cuarto|half past nine|a las 3|at 3
1.5 h|hora y media|0 minutes|5 days|999 min|½ hour|next visit|próxima visita|Monday|el lunes|by Friday|antes del 27|She'll|I'll|yo le enviaré|ella observará
sit in on two lessons|working:|difícil:|hard|but|pero|y|and|,|;|.|\n|?|"|(|-|—|’|😀|👍🏽|e\u0301|ﬁ|１２|۵۰|漢字|привет|_x_|*b*|<@U1>|Zoom|phone|no hubo visita|cut short|nothing agreed|instead of|if|no`;
const accounts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.tuple(fc.constantFrom(...WORDS.split("|")), fc.constantFrom(" ", "", ", ", ". ", "\n", "\u00a0", "\u200f")),
      { maxLength: 40 },
    )
    .map((parts) => parts.flat().join("")),
);

describe("whatever is written", () => {
  it("is read without a fault, each value within its range and with words of the account", () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(...LANGUAGES), fc.boolean(), (text, language, dayFirst) => {
        const { account, correction, examination } = understandMessageByRules(text, { ...CONTEXT, language, dayFirst });
        expectSound(account, examination.shareable);
        expectSound(correction, examination.shareable);
      }),
      // A number inside a word is none, and one that is withdrawn replaces nothing.
      {
        numRuns: 600,
        examples: [
          ["ab12 instead of 99 min", "en", false],
          ["no 5 days ", "en", false],
        ],
      },
    );
  });

  it("is an answer with its own words, or none", () => {
    fc.assert(
      fc.property(accounts, (text) => {
        const { day, minutes, time, modality, yesNo } = understandMessageByRules(text, CONTEXT).answer;
        for (const answer of [day.past, day.future, minutes, time, modality]) {
          if (answer) expect(text).toContain("value" in answer ? answer.quote : answer.unreadable);
        }
        if (minutes && "value" in minutes)
          expect(minutes.value).toSatisfy((value: number) => value >= 5 && value <= 480);
        expect([true, false, undefined]).toContain(yesNo);
      }),
      { numRuns: 400 },
    );
  });

  it("reads the same the second time", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const [first, second] = [
          understandMessageByRules(account, CONTEXT),
          understandMessageByRules(account, CONTEXT),
        ];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 100 },
    );
  });
});

function expectSound(reading: ExtractedVisitValues, account: string) {
  // What is said of one thing in several places is quoted from each.
  for (const part of candidatesOf(reading).flatMap(({ quote }) => quote.split(" … "))) {
    expect(account).toContain(part);
    expect(isQuoteInText(part, account)).toBe(true);
  }
  for (const { quote } of reading.unreadable) expect(account).toContain(quote);
  for (const slot of ["request", "working", "challenge"] as const)
    for (const part of reading[slot]?.value.split("; ") ?? []) expect(account).toContain(part);
  const { today } = CONTEXT;
  if (reading.minutes)
    expect(reading.minutes.value).toSatisfy((value: number) => Number.isInteger(value) && value >= 5 && value <= 480);
  if (reading.on) expect(Temporal.PlainDate.compare(reading.on.value, today)).toBeLessThanOrEqual(0);
  if (reading.ahead) expect(Temporal.PlainDate.compare(reading.ahead.value, today)).toBeGreaterThan(0);
  if (reading.nextVisit) expect(Temporal.PlainDate.compare(reading.nextVisit.value.on, today)).toBeGreaterThan(0);
  for (const side of [reading.principalCommitments, reading.mentorCommitments]) {
    expect(side.length).toBeLessThanOrEqual(2);
    for (const { value } of side) expect(account).toContain(value.text);
  }
  expect(new Set(reading.focusSuggestions).size).toBe(reading.focusSuggestions.length);
  expect(reading.focusSuggestions.length).toBeLessThanOrEqual(3);
}

describe("the longest message a phone can send", () => {
  it.each(GROWN)("is read without a fault: %j", (unit) => {
    const long = unit.repeat(LONG / unit.length);
    expectSound(extractValuesFromVisitDescription(prepareText(long, CONTEXT)), long);
  });

  it(
    "is read in time that grows with its length",
    () => {
      const measured = spawnSync(process.execPath, [...WITHOUT_TRICKS, join(import.meta.dirname, "growth.ts")], {
        encoding: "utf8",
      });
      const growth = z.array(z.tuple([z.string(), z.number()])).parse(JSON.parse(measured.stdout));
      expect(growth.map(([unit]) => unit)).toEqual(GROWN);
      expect(growth.filter(([, times]) => times > AT_MOST_TIMES_THE_WORK)).toEqual([]);
    },
    MAY_TAKE,
  );
});

/** It counts work, not time; on a busy machine that takes long. */
const MAY_TAKE = 240_000;
/** A process that has compiled much compiles further expressions without what hides how their work grows. */
const WITHOUT_TRICKS = ["--no-regexp-optimization"];
/** Eight times the length is eight times the work, and sixty-four times where a rule grows with the square. */
const AT_MOST_TIMES_THE_WORK = 16;
