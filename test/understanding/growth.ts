import { parseCorrection } from "#understanding/answers/parse-correction.ts";
import { blankOutRetractedWords } from "#understanding/clauses/blank-out-retracted-words.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { extractValuesFromVisitDescription } from "#understanding/values/extract-visit-values.ts";
import { CONTEXT, GROWN, LONG } from "./long-messages.ts";

/** Prints how many times the work of a short message one eight times as long takes, for each thing it may be made of. */
const LENGTHS = [LONG / 16, LONG / 2] as const;
const TRIES = [1, 2, 3];
const SUSPECT = 12;

process.stdout.write(JSON.stringify(GROWN.map((unit) => [unit, growthOf(unit)])));

function growthOf(unit: string): number {
  const [short, long] = LENGTHS.map((length) => unit.repeat(length / unit.length)) as [string, string];
  // Work below the clock's grain says nothing about growth.
  const base = Math.max(5, Math.min(...TRIES.map(() => workOf(short))));
  // What looks like growth is looked at again: once in a while a collection of garbage falls into it.
  let least = workOf(long) / base;
  for (const _ of TRIES) if (least > SUSPECT) least = Math.min(least, workOf(long) / base);
  return least;
}

/** In milliseconds of this thread alone: what others do on the machine is no fault of the reader's. */
function workOf(message: string): number {
  const before = process.threadCpuUsage();
  extractValuesFromVisitDescription(prepareText(message, CONTEXT));
  parseCorrection(prepareText(message, { ...CONTEXT, language: "es" }, { kept: blankOutRetractedWords(message) }));
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
