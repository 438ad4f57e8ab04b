import { SHORT } from "./draw-calendar.ts";
import { isUnasked, kindOf, type Said } from "./said.ts";

type Counts = ReadonlyMap<string, number>;

/** A term in a few lines: what was said how often, and what was asked or not, and why. */
export function figuresOf(said: readonly Said[], questions: Counts, commitments: Counts): string {
  const unasked = said.filter(isUnasked);
  const kinds = new Map([...Map.groupBy(unasked, kindOf)].map(([kind, all]) => [SHORT[kind] ?? kind, all.length]));
  const answers = said.length - unasked.length;
  return [
    `${unasked.length} messages unasked and ${answers} ${answers === 1 ? "answer" : "answers"}: ${list(kinds)}.`,
    `Questions after ${sum(questions)} visits that took place: ${list(questions)}.`,
    `Questions about ${sum(commitments)} commitments: ${list(commitments)}.`,
  ].join("\n");
}

const sum = (counts: Counts) => [...counts.values()].reduce((all, one) => all + one, 0);

/** The most frequent first. */
const list = (counts: Counts) =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
