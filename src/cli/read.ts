import { z } from "zod";
import { LANGUAGES } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { findDateOrder } from "#understanding/facts/date-order.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { groupPassagesByPrincipal } from "#understanding/values/keep-passages-about.ts";
import {
  BadUsageError,
  type Command,
  type CommandContext,
  EXIT_FAILURE,
  EXIT_SUCCESS,
  readArguments,
} from "./command.ts";
import { type DescribedReading, describeReading } from "./describe-reading.ts";
import { readJsonLines } from "./read-json-lines.ts";

const OPTIONS = {
  language: { type: "string" },
  zone: { type: "string" },
  now: { type: "string" },
  people: { type: "string" },
  jsonl: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- read --language es --zone America/Lima --now 2026-11-18T17:30 < note.txt

Reads a message by grammar, rules and classifiers, and prints what is understood as one line of JSON:
kind and act (what the message is), with (whom it is about), the values of a visit, likely (which of them are not sure),
rest (what found no field), masked, risk and quotes (the words that each value was read from). What the message does not
say is null. No database is opened.

  --language ${LANGUAGES.join("|").padEnd(9)}  the language of whoever writes
  --zone                their time zone, which also tells whether they write the day or the month first
  --now                 their date and time when they write
  --people              the principals whom they accompany, separated by semicolons: "Rosa Quispe;Julio Chávez"
  --jsonl               reads one {"id","text","language","zone","now","people"} a line, and prints one object a line`;

const noteSchema = z.object({
  text: z.string(),
  language: z.enum(LANGUAGES),
  zone: z.string().refine(isZone, "no time zone"),
  now: z.string().transform((now, { addIssue }) => {
    const found = parseNow(now);
    if (!found) addIssue("no date and time");
    return found ?? z.NEVER;
  }),
  people: z.array(z.string()).default([]),
});
type Note = z.infer<typeof noteSchema>;

const lineSchema = noteSchema.extend({ id: z.union([z.string(), z.number()]) });

export const readCommand: Command = {
  about: "what is understood from a message",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("read takes options only, and the message on standard input.");
    if (values.jsonl) return readLines(await context.readInput(), context);
    const note = noteSchema.safeParse({
      ...values,
      text: await context.readInput(),
      people: values.people?.split(";").flatMap((name) => name.trim() || []),
    });
    if (!note.success) throw new BadUsageError(explainOptions(note.error));
    context.out(JSON.stringify(readNote(note.data)));
    return EXIT_SUCCESS;
  },
};

/** Reads a note with the clock and the people of its writer. */
export function readNote({ text, language, zone, now, people }: Note): DescribedReading {
  const context: UnderstandingContext = {
    today: now.toPlainDate(),
    language,
    dayFirst: findDateOrder(language, zone),
    principals: people.map((name, index) => ({ id: String(index), name })),
    known: people,
  };
  const nameOf = (id: string) => people[Number(id)] ?? "";
  const whole = understandMessageByRules(text, context);
  const reading = describeReading(whole, nameOf);
  const { who } = whole.account;
  const [first] = who.kind === "several" ? who.people : [];
  if (!first || whole.utterance.kind !== "account") return reading;
  // As in a log, each contact is a record of its own; this shows the one that is told of first.
  const { about, besides } = groupPassagesByPrincipal({ text: whole.examination.shareable }, context);
  const own = understandMessageByRules(about(first.id), context);
  const { kind, act, with: all, masked, risk } = reading;
  const ofFirst = describeReading({ ...own, utterance: whole.utterance }, nameOf);
  return { ...ofFirst, kind, act, with: all, masked, risk, rest: [...ofFirst.rest, ...besides(first.id)] };
}

/** Reads every line, or none if one of them cannot be read. */
function readLines(input: string, context: CommandContext): number {
  const read = readJsonLines(input, lineSchema);
  if (read.kind === "unreadable") {
    context.err(
      `Line ${read.lines.join(", ")}: not {"id","text","language","zone","now","people"} with a language of ${LANGUAGES.join(", ")}, a time zone such as America/Lima and a time such as 2026-11-18T17:30.`,
    );
    return EXIT_FAILURE;
  }
  for (const { id, ...note } of read.values) context.out(JSON.stringify({ id, ...readNote(note) }));
  return EXIT_SUCCESS;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function parseNow(now: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(now);
  } catch {
    return undefined;
  }
}

function explainOptions(error: z.ZodError): string {
  const names = [...new Set(error.issues.map(({ path }) => String(path[0])))];
  return `Needed: ${names.map((name) => `--${name}`).join(", ")}. See: npm run fieldbook -- help read.`;
}
