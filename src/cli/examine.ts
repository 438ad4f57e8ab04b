import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { examine } from "#understanding/examine.ts";
import {
  BadUsageError,
  type Command,
  type CommandContext,
  EXIT_FAILURE,
  EXIT_SUCCESS,
  readArguments,
} from "./command.ts";
import { readJsonLines } from "./read-json-lines.ts";

const OPTIONS = {
  language: { type: "string" },
  jsonl: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- examine --language es < text.txt

Examines a text as Fieldbook examines everything that anybody writes, and prints what it found as one line of JSON:
risk (none, child, self, other, violence or handled), masked (names and numbers of people who are not here, and what
stands in their place) and text (with these replacements). No list of names is known here, and no database is opened.

  --language ${LANGUAGES.join("|").padEnd(9)}  the language of whoever writes
  --jsonl               reads one {"id","text","language"} a line, and prints one object a line with its id`;

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), language: z.enum(LANGUAGES) });

export const examineCommand: Command = {
  about: "what the examination finds in a text",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("examine takes options only, and the text on standard input.");
    const language = readLanguage(values.language);
    if (values.jsonl) return examineLines(await context.readInput(), language, context);
    if (!language) throw new BadUsageError(`--language is needed: ${LANGUAGES.join(" or ")}.`);
    context.out(JSON.stringify(findingsIn(await context.readInput(), language)));
    return EXIT_SUCCESS;
  },
};

function readLanguage(given: string | undefined): Language | undefined {
  if (given === undefined) return undefined;
  const language = LANGUAGES.find((known) => known === given);
  if (!language) throw new BadUsageError(`"${given}" is not a language here: ${LANGUAGES.join(" or ")}.`);
  return language;
}

/** Examines every line, or none if one of them cannot be read. `language` is that of lines that name none. */
function examineLines(input: string, language: Language | undefined, context: CommandContext): number {
  const read = readJsonLines(input, lineSchema, language && { language });
  if (read.kind === "unreadable") {
    context.err(
      `Line ${read.lines.join(", ")}: not {"id","text","language"} with a language of ${LANGUAGES.join(", ")}.`,
    );
    return EXIT_FAILURE;
  }
  for (const { id, text, language: of } of read.values) context.out(JSON.stringify({ id, ...findingsIn(text, of) }));
  return EXIT_SUCCESS;
}

function findingsIn(text: string, language: Language) {
  const { danger, masked, maskedText } = examine(text, { language, known: [] });
  return {
    risk: danger?.kind ?? "none",
    masked: masked.map(({ text: written, as }) => ({ text: written, as })),
    text: maskedText,
  };
}
