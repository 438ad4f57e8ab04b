import { LANGUAGES, type Language } from "#kernel/language.ts";
import { InvalidQuestionBankError, type QuestionBank, type QuestionWording, type ReflectiveQuestion } from "./bank.ts";
import { type ParsedQuestionEntries, parseQuestionEntries, type QuestionBankFile } from "./parse-question-entries.ts";
import type { QuestionEntry } from "./question-entry.ts";

type EachLanguage<T> = Readonly<Record<Language, T>>;

/**
 * Parses the question bank from one file per language. Every file must have the same questions with the same tags as
 * the English one. Throws {@link InvalidQuestionBankError}, whose message lists everything that is wrong, with its file
 * and question.
 */
export function parseQuestionBank(files: EachLanguage<QuestionBankFile>): QuestionBank {
  const entries = inEach((language) => parseQuestionEntries(files[language]));
  const unlike = LANGUAGES.flatMap((language) => differences(entries.en, entries[language], files[language].name));
  if (unlike.length > 0) throw new InvalidQuestionBankError(unlike.join("\n"));
  const questions = [...entries.en.values()].map((entry) => toQuestion(entry, (language) => entries[language]));
  return new Map(questions.map((question) => [question.id, question]));
}

function inEach<T>(of: (language: Language) => T): EachLanguage<T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as EachLanguage<T>;
}

function differences(measure: ParsedQuestionEntries, entries: ParsedQuestionEntries, file: string): readonly string[] {
  const unknown = [...entries.keys()].filter((id) => !measure.has(id));
  return [
    ...unknown.map((id) => `${file}, ${id}: English does not have it`),
    ...[...measure.values()].flatMap(({ id, tags }) => {
      const same = entries.get(id);
      if (!same) return [`${file}, ${id}: it is missing`];
      return JSON.stringify(same.tags) === JSON.stringify(tags)
        ? []
        : [`${file}, ${id}: its tags are not those of English`];
    }),
  ];
}

function toQuestion(
  { id, tags }: QuestionEntry,
  entriesIn: (language: Language) => ParsedQuestionEntries,
): ReflectiveQuestion {
  const { min_trust: minTrust, ...others } = tags;
  return { id, ...others, minTrust, wordings: inEach((language) => toWording(id, entriesIn(language))) };
}

function toWording(id: string, entries: ParsedQuestionEntries): QuestionWording {
  const entry = entries.get(id);
  if (!entry) throw new InvalidQuestionBankError(`${id} is not in every language`);
  const { text, version, reviewed_by: reviewedBy } = entry;
  return { text, version, ...(reviewedBy !== null && { reviewedBy }) };
}
