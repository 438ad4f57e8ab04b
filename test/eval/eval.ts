import { compareReaders } from "./compare-readers.ts";
import { reportFrozenMessages } from "./evaluate-messages.ts";
import { reportFrozenNames } from "./evaluate-names.ts";
import { reportFrozenRisk } from "./evaluate-risk.ts";

/** The evaluations over texts that nobody who writes rules has read: `npm run eval -- names`. */
const EVALUATIONS: ReadonlyMap<string, () => readonly string[]> = new Map([
  ["messages", () => reportFrozenMessages()],
  ["names", reportFrozenNames],
  ["readers", () => compareReaders()],
  ["risk", reportFrozenRisk],
]);

const [name = ""] = process.argv.slice(2);
const evaluate = EVALUATIONS.get(name);
if (evaluate) process.stdout.write(`${evaluate().join("\n")}\n`);
else {
  process.stderr.write(`Usage: npm run eval -- <${[...EVALUATIONS.keys()].join("|")}>\n`);
  process.exitCode = 1;
}
