import { compareReaders } from "./compare-readers.ts";
import { reportFrozenMessages } from "./evaluate-messages.ts";
import { reportFrozenNames } from "./evaluate-names.ts";
import { reportFrozenRisk } from "./evaluate-risk.ts";
import { evaluateTalk } from "./talk/evaluate-talk.ts";

/**
 * The evaluations over texts that nobody who writes rules has read: `npm run eval -- names`. How an account becomes a
 * record and what of everyday messages is understood is played over the corpus, or over other lines:
 * `npm run eval -- talk more.jsonl`.
 */
const EVALUATIONS: ReadonlyMap<string, (lines?: string) => readonly string[]> = new Map([
  ["messages", () => reportFrozenMessages()],
  ["names", reportFrozenNames],
  ["readers", () => compareReaders()],
  ["risk", reportFrozenRisk],
  ["talk", evaluateTalk],
]);

const [name = "", lines] = process.argv.slice(2);
const evaluate = EVALUATIONS.get(name);
if (evaluate) process.stdout.write(`${evaluate(lines).join("\n")}\n`);
else {
  process.stderr.write(`Usage: npm run eval -- <${[...EVALUATIONS.keys()].join("|")}>\n`);
  process.exitCode = 1;
}
