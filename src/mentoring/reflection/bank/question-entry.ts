import { z } from "zod";
import { FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import { REFLECTIVE_ANSWER_KINDS } from "#understanding/answers/reflective-answer-kinds.ts";
import { listPlaceholderNames, QUESTION_PLACEHOLDERS } from "./placeholder.ts";
import {
  QUESTION_DEPTHS,
  QUESTION_PARADIGMS,
  QUESTION_PHASES,
  QUESTION_PURPOSES,
  QUESTION_TRIGGERS,
} from "./question-codes.ts";

/** The schema of one question in the question file of a language. */
export const questionEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  text: z.string().min(1),
  tags: z.strictObject({
    purpose: z.enum(QUESTION_PURPOSES),
    phase: z.enum(QUESTION_PHASES),
    paradigm: z.enum(QUESTION_PARADIGMS),
    focus: z.enum([...FOCUS_AREA_CODES, "any"]),
    depth: z.enum(QUESTION_DEPTHS),
    when: z.enum(QUESTION_TRIGGERS),
    needs: z.array(z.enum(QUESTION_PLACEHOLDERS)).default([]),
    min_trust: z.boolean().default(false),
    follows: z.array(z.enum(REFLECTIVE_ANSWER_KINDS)).default([]),
    status: z.enum(["active", "retired"]),
  }),
  version: z.int().positive(),
  reviewed_by: z.string().min(1).nullable(),
});
export type QuestionEntry = z.infer<typeof questionEntrySchema>;

/** Lists what is wrong with a question beyond what the schema checks, one sentence each. */
export function listQuestionEntryProblems(entry: QuestionEntry): readonly string[] {
  return [...slotFaults(entry), ...followUpFaults(entry)];
}

function slotFaults({ text, tags }: QuestionEntry): readonly string[] {
  const used = new Set(listPlaceholderNames(text));
  const needed = new Set<string>(tags.needs);
  return [
    ...[...used.difference(needed)].map((name) => `{${name}} is not among its needs`),
    ...[...needed.difference(used)].map((name) => `it needs ${name} and does not use it`),
  ];
}

/**
 * A follow-up question is chosen by the kind of answer alone, so it cannot have placeholders or depend on facts about
 * the pair.
 */
function followUpFaults({ tags }: QuestionEntry): readonly string[] {
  if (tags.when !== "follow-up") return tags.follows.length > 0 ? ["only a follow-up follows something"] : [];
  return [
    ...(tags.follows.length === 0 ? ["a follow-up says what it follows"] : []),
    ...(tags.needs.length > 0 ? ["a follow-up has no placeholders"] : []),
    ...(tags.min_trust || tags.paradigm === "TRF" ? ["a follow-up asks for no trust"] : []),
  ];
}
