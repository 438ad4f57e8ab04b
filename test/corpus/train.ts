import { LANGUAGES, type Language } from "#kernel/language.ts";
import { trainMessages } from "./train-messages.ts";
import { trainRisk } from "./train-risk.ts";

/** The classifiers whose weights are trained from a corpus: `npm run train -- messages`, or of one language `… es`. */
const TRAINERS: ReadonlyMap<string, (languages: readonly Language[]) => void> = new Map([
  ["messages", trainMessages],
  ["risk", trainRisk],
]);

const [name = "", only] = process.argv.slice(2);
const train = TRAINERS.get(name);
const languages = LANGUAGES.filter((language) => only === undefined || only === language);
if (train && languages.length > 0) train(languages);
else {
  process.stderr.write(`Usage: npm run train -- <${[...TRAINERS.keys()].join("|")}> [${LANGUAGES.join("|")}]\n`);
  process.exitCode = 1;
}
