import type { Language } from "#kernel/language.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { extractValuesFromVisitDescription } from "#understanding/values/extract-visit-values.ts";
import { type Case, contextOf, told, unsureOf } from "./account-cases.ts";

/** `sure` values are filled in unasked: a wrong one of those is what hurts. */
export type Score = { right: number; wrong: number; asked: number; askedWrongly: number; missed: number };

/** What the reader made of each slot of `cases`. A text is right when it is mostly the same words. */
export function scoreOf(cases: readonly (Case & { readonly language: Language })[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const each of cases) {
    const reading = extractValuesFromVisitDescription(prepareText(each.account, contextOf(each, each.language)));
    const { focus: _, language: __, ...expected } = each.expected;
    const got = told(reading);
    const unsure = unsureOf(reading);
    for (const slot of new Set([...Object.keys(expected), ...Object.keys(got)])) {
      const score = scores.get(slot) ?? { right: 0, wrong: 0, asked: 0, askedWrongly: 0, missed: 0 };
      scores.set(slot, score);
      const wanted = listOf(expected[slot]);
      for (const value of listOf(got[slot])) {
        const at = wanted.findIndex((want) => isSame(want, value));
        if (at >= 0) wanted.splice(at, 1);
        const isAsked = unsure.includes(slot);
        score[at >= 0 ? (isAsked ? "asked" : "right") : isAsked ? "askedWrongly" : "wrong"]++;
      }
      score.missed += wanted.length;
    }
  }
  return scores;
}

export function sumOf(scores: Iterable<Score>): Score {
  const sum: Score = { right: 0, wrong: 0, asked: 0, askedWrongly: 0, missed: 0 };
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
}

export const precisionOf = ({ right, wrong }: Score) => right / Math.max(1, right + wrong);
export const recallOf = ({ right, asked, missed }: Score) => right / Math.max(1, right + asked + missed);

/** A line for each slot, to be read by a person. */
export function reportOf(scores: ReadonlyMap<string, Score>): string {
  const line = (name: string, score: Score) =>
    `${name.padEnd(22)} precision ${precisionOf(score).toFixed(2)}  recall ${recallOf(score).toFixed(2)}  ${JSON.stringify(score)}`;
  return [...[...scores].map(([slot, score]) => line(slot, score)), line("all", sumOf(scores.values()))].join("\n");
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? [...value] : [value];
}

function isSame(want: unknown, got: unknown): boolean {
  if (typeof want === "string" && typeof got === "string")
    return want === got || (want.includes(" ") && overlap(want, got) >= 0.7);
  if (typeof want !== "object" || typeof got !== "object" || !want || !got) return want === got;
  const keys = new Set([...Object.keys(want), ...Object.keys(got)]);
  return [...keys].every((key) =>
    isSame((want as Record<string, unknown>)[key], (got as Record<string, unknown>)[key]),
  );
}

function overlap(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu)));
  if (!a || !b) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
