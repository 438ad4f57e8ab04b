import { trainRisk } from "./train-risk.ts";

/** The classifiers whose weights are trained from a corpus: `npm run train -- risk`. */
const TRAINERS: ReadonlyMap<string, () => void> = new Map([["risk", trainRisk]]);

const [name = ""] = process.argv.slice(2);
const train = TRAINERS.get(name);
if (train) train();
else {
  process.stderr.write(`Usage: npm run train -- <${[...TRAINERS.keys()].join("|")}>\n`);
  process.exitCode = 1;
}
