import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { parseQuestionBank } from "#mentoring/reflection/bank/parse-question-bank.ts";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Loads the bank of reflective questions from the files in prompts/questions. Throws `InvalidQuestionBankError` if a file is
 * invalid.
 */
export async function loadQuestionBank(): Promise<QuestionBank> {
  const file = async (name: string) => ({ name, text: await readFile(join(ROOT, name), "utf8") });
  return parseQuestionBank({
    en: await file("prompts/questions/en.yaml"),
    es: await file("prompts/questions/es.yaml"),
  });
}
