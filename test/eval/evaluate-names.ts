import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { type MaskedPassage, maskPeople } from "#understanding/names/mask-people.ts";

/** One text with what must be gone from it and what must stay, each as it is written in the text. */
const nameCase = z.object({
  id: z.string(),
  text: z.string(),
  mask: z.array(z.string()),
  keep: z.array(z.string()),
  known: z.array(z.string()).default([]),
});
export type NameCase = z.infer<typeof nameCase>;

export type NameEvaluation = {
  readonly texts: number;
  /** Of the items to be masked, how many there are and which are still in the output. */
  readonly items: number;
  readonly left: readonly string[];
  /** Of the words outside these items, how many there are and which the output lacks. */
  readonly words: number;
  readonly changed: readonly string[];
  readonly failures: readonly string[];
};

export const recallOf = ({ items, left }: NameEvaluation) => (items - left.length) / Math.max(1, items);
export const changedShareOf = ({ words, changed }: NameEvaluation) => changed.length / Math.max(1, words);

/**
 * Masks every text of a JSONL file, with the names that the text gives as known, and compares the output with what is
 * expected.
 */
export function evaluateNames(jsonLines: string, language: Language): NameEvaluation {
  const lines = jsonLines.split("\n");
  const cases = lines.filter((line) => line.trim() !== "").map((line) => nameCase.parse(JSON.parse(line)));
  const results = cases.map((each) => evaluateCase(each, language));
  return {
    texts: cases.length,
    items: sum(results.map(({ items }) => items)),
    left: results.flatMap(({ left }) => left),
    words: sum(results.map(({ words }) => words)),
    changed: results.flatMap(({ changed }) => changed),
    failures: results.flatMap(({ failure }) => failure ?? []),
  };
}

/** A report to be read by a person, with every text in which something is wrong. */
export function reportOf(name: string, evaluation: NameEvaluation): string {
  const figures = [
    `recall ${recallOf(evaluation).toFixed(3)} (${evaluation.left.length} of ${evaluation.items} left)`,
    `other words changed ${(100 * changedShareOf(evaluation)).toFixed(2)} % (${evaluation.changed.length} of ${evaluation.words})`,
  ];
  return [...evaluation.failures, `${name}: ${evaluation.texts} texts, ${figures.join(", ")}`].join("\n");
}

/** The reports on the texts that are kept from those who write the rules. */
export function reportFrozenNames(): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    sourceFiles(`test/cases/names/frozen-*.${language}.jsonl`).map(({ path, text }) =>
      reportOf(path, evaluateNames(text, language)),
    ),
  );
}

function evaluateCase({ id, text, mask, keep, known }: NameCase, language: Language) {
  const output = maskPeople(text, { language, known });
  const expected = spansOf(text, mask, keep);
  const left = mask.filter((item) =>
    expected.some((span) => span.item === item && !isCovered(text, span, output.masked)),
  );
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
    ({ index }) => !expected.some(({ start, end }) => index >= start && index < end),
  );
  const changed = words.filter((word) => isChanged(word, output.masked)).map(([word]) => word);
  const faults = [
    left.length > 0 && `left: ${left.join(" | ")}`,
    changed.length > 0 && `changed: ${changed.join(" ")}`,
  ];
  const failure = faults.some(Boolean)
    ? [`${id}  ${text}\n   -> ${output.text}\n   ${faults.filter(Boolean).join("; ")}`]
    : undefined;
  return { items: mask.length, left, words: words.length, changed, failure };
}

type ItemSpan = { readonly item: string; readonly start: number; readonly end: number };

/** Where the items stand as whole words, outside what must stay. */
function spansOf(text: string, mask: readonly string[], keep: readonly string[]): readonly ItemSpan[] {
  const kept = keep
    .filter((item) => !mask.some((masked) => masked.includes(item)))
    .flatMap((item) => occurrences(text, item));
  return mask
    .flatMap((item) => occurrences(text, item))
    .filter(({ start, end }) => !kept.some((span) => start >= span.start && end <= span.end));
}

function occurrences(text: string, item: string): readonly ItemSpan[] {
  const found: ItemSpan[] = [];
  for (let start = text.indexOf(item); start >= 0; start = text.indexOf(item, start + 1)) {
    const end = start + item.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)))
      found.push({ item, start, end });
  }
  return found;
}

/** Whether no word of the item is in the output; words that also describe a role, such as "niña", may stay. */
function isCovered(text: string, { start, end }: ItemSpan, masked: readonly MaskedPassage[]): boolean {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((word) => ({
    at: start + word.index,
    word: word[0],
  }));
  const isRole = (word: string) => masked.some(({ as }) => as.toLowerCase().includes(word.toLowerCase()));
  return words.every(
    ({ at, word }) =>
      masked.some((passage) => at >= passage.start && at < passage.end) ||
      isRole(word) ||
      (/^\p{Ll}{1,6}$/u.test(word) && end - start > word.length),
  );
}

/** Whether a word stands in a masked passage whose replacement does not contain it. */
function isChanged(word: RegExpExecArray, masked: readonly MaskedPassage[]): boolean {
  const passage = masked.find(({ start, end }) => word.index >= start && word.index < end);
  return passage !== undefined && !new RegExp(`(?<![\\p{L}\\p{N}])${word[0]}(?![\\p{L}\\p{N}])`, "iu").test(passage.as);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
