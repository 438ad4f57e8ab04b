import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { InvalidQuestionBankError } from "./bank.ts";
import { listQuestionEntryProblems, type QuestionEntry, questionEntrySchema } from "./question-entry.ts";

/** A question file of one language: its name for error messages, and its content. */
export type QuestionBankFile = { readonly name: string; readonly text: string };

/** The questions of one language by id, in the order of the file. */
export type ParsedQuestionEntries = ReadonlyMap<string, QuestionEntry>;

/**
 * Parses the question file of one language. Throws {@link InvalidQuestionBankError} with everything that is wrong in
 * the file and the id of its question.
 */
export function parseQuestionEntries({ name, text }: QuestionBankFile): ParsedQuestionEntries {
  const raw = parseYaml(name, text);
  const read = z.array(questionEntrySchema).safeParse(raw);
  const faults = read.success ? faultsIn(read.data) : read.error.issues.map((issue) => describe(issue, raw));
  if (!read.success || faults.length > 0)
    throw new InvalidQuestionBankError(faults.map((fault) => `${name}${fault}`).join("\n"));
  return new Map(read.data.map((entry) => [entry.id, entry]));
}

function faultsIn(entries: readonly QuestionEntry[]): readonly string[] {
  return [
    ...entries.flatMap((entry) => listQuestionEntryProblems(entry).map((fault) => `, ${entry.id}: ${fault}`)),
    ...repeated(entries.map(({ id }) => id)).map((id) => `, ${id}: it stands there twice`),
  ];
}

function parseYaml(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new InvalidQuestionBankError(`${name}: ${error.message}`, { cause: error });
  }
}

/**
 * Formats a schema error for the author of a question file, with the id of the question and the invalid field, as in ",
 * moment-that-stayed, tags.depth: Invalid option …". A question without an id is named by its position.
 */
function describe({ path, message }: z.core.$ZodIssue, raw: unknown): string {
  const [place, ...rest] = path;
  if (typeof place !== "number") return `: ${message}`;
  const named = z.object({ id: z.string() }).safeParse(Array.isArray(raw) ? raw[place] : undefined);
  const which = named.success ? named.data.id : `question ${place + 1}`;
  return `, ${[which, ...(rest.length > 0 ? [rest.join(".")] : [])].join(", ")}: ${message}`;
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
