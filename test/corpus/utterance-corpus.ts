import { createHash } from "node:crypto";
import { z } from "zod";
import { CONTACT_MODALITIES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { CLAUSE_ROLES } from "#understanding/account/clause-roles.ts";
import { type PreparedText, prepareText } from "#understanding/clauses/prepare-text.ts";
import { withoutRepairedWords } from "#understanding/clauses/without-repaired-words.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { findDateOrder } from "#understanding/facts/date-order.ts";
import { UTTERANCE_KINDS, type UtteranceClass } from "#understanding/utterance/kinds.ts";

const withWords = <Value extends z.ZodType>(value: Value) => z.tuple([value, z.string()]).nullish();

const fields = z.object({
  with: z.array(z.string()).nullish(),
  held_on: withWords(z.iso.date()),
  starts_at: withWords(z.string()),
  duration_minutes: withWords(z.number()),
  modality: withWords(z.enum(CONTACT_MODALITIES)),
  outcome: withWords(z.enum(VISIT_OUTCOMES)),
  not_held_reason: withWords(z.enum(VISIT_NOT_HELD_REASONS)),
  next_visit_on: withWords(z.iso.date()),
});
export type LabelledFields = z.infer<typeof fields>;

const utteranceLine = z.object({
  id: z.string(),
  writer: z.string(),
  register: z.string(),
  language: z.enum(LANGUAGES),
  zone: z.string(),
  now: z.string(),
  people: z.array(z.string()),
  kind: z.enum(UTTERANCE_KINDS),
  act: z.string().nullish(),
  role: z.enum(["mentor", "principal", "coordinator"]).optional(),
  after: z.string().optional(),
  text: z.string(),
  clauses: z.array(z.tuple([z.string(), z.enum(CLAUSE_ROLES)])).optional(),
  fields: fields.optional(),
  third: z.array(z.string()).optional(),
});
export type UtteranceLine = z.infer<typeof utteranceLine>;

export function readUtteranceLines(jsonLines: string): readonly UtteranceLine[] {
  const lines = jsonLines.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => utteranceLine.parse(JSON.parse(line)));
}

/** The class that the classifier is to give a message. */
export function classOf({ kind, act }: UtteranceLine): UtteranceClass {
  return !act || kind === "other" || kind === "account" ? kind : `${kind}.${act}`;
}

export function contextOf({ now, zone, language, people }: UtteranceLine): UnderstandingContext {
  return {
    today: Temporal.PlainDateTime.from(now).toPlainDate(),
    language,
    dayFirst: findDateOrder(language, zone),
    principals: people.map((name) => ({ id: name, name })),
    known: people,
  };
}

export function prepareLine(line: UtteranceLine): PreparedText {
  return withoutRepairedWords(prepareText(line.text, contextOf(line)));
}

/** Reads the messages of a language from which the classifiers are trained. */
export function readMessages(language: Language): readonly UtteranceLine[] {
  return messageFiles(language).flatMap(({ text }) => readUtteranceLines(text));
}

/** The digest of everything on which the weights of a language depend. If it changes, they must be trained again. */
export function digestOfMessages(language: Language): string {
  const code = sourceFiles(
    "src/understanding/{account,classifier,utterance}/*.ts",
    `src/understanding/language/${language}/{account-lexicon,message-lexicon,spelling}.ts`,
    "test/corpus/{message-examples,shuffle,train-message-model,train-messages,utterance-corpus}.ts",
  );
  const hash = createHash("sha256");
  for (const { text } of [...messageFiles(language), ...code]) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}

export function messageFiles(language: Language) {
  return sourceFiles(`test/corpus/messages/${language}.*.jsonl`);
}
