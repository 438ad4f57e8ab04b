import { trainMessages } from "./train-messages.ts";
import { trainRisk } from "./train-risk.ts";

/** The classifiers whose weights are trained from a corpus: `npm run train -- messages`. */
const TRAINERS: ReadonlyMap<string, () => void> = new Map([
  ["messages", trainMessages],
  ["risk", trainRisk],
]);

const [name = ""] = process.argv.slice(2);
const train = TRAINERS.get(name);
if (train) train();
else {
  process.stderr.write(`Usage: npm run train -- <${[...TRAINERS.keys()].join("|")}>\n`);
  process.exitCode = 1;
}
