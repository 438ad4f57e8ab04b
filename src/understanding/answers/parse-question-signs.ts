import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { CERTAIN_QUESTIONS, type CertainQuestion } from "./own-question-words.ts";

/** Whether a folded question asks when there is school and when not. */
export const asksForSchoolDays = (folded: string): boolean => CALENDAR.test(folded);

/** Reads which question a folded text asks, where its words say so for certain. */
export function parseCertainQuestion(folded: string): CertainQuestion | undefined {
  return CERTAIN_QUESTIONS.find((question) => CERTAIN[question].test(folded));
}

/** Whether a folded text names what a question about one's own data can be about. */
export const namesSubjectOfQuestion = (folded: string): boolean => SUBJECTS.test(folded);

/** Whether a folded text is formed like a question: by its mark, by the words with which it begins, or not at all. */
export function formOfQuestion(folded: string): "mark" | "words" | "none" {
  if (folded.includes("?")) return "mark";
  return beginsAsQuestion(folded) ? "words" : "none";
}

/** Whether a folded text begins with words that ask: "how many", "when". */
export const beginsAsQuestion = (folded: string): boolean => ASKS.test(folded);

/**
 * Whether a folded text in which the names are masked goes on from the question before and says nothing but whom it is
 * about, or which days: "and Rosa?", "what about October?".
 */
export function goesOnFromQuestion(masked: string, hasDays: boolean): boolean {
  return GOES_ON_WITH_NAMES.test(masked) || (hasDays && GOES_ON.test(masked) && masked.split(" ").length <= MAX_WORDS);
}

/** Whether a folded text in which the names are masked asks what comes after whoever is named: "and after Rosa?". */
export const asksWhatComesAfter = (masked: string): boolean => AFTER.test(masked);

const CERTAIN = Object.fromEntries(
  CERTAIN_QUESTIONS.map((question) => {
    const words = joinSourcesOfAllLanguages(({ ownQuestions }) => ownQuestions.certain[question]);
    return [question, createTextPattern(`\\<${words}\\>`)];
  }),
) as Readonly<Record<CertainQuestion, RegExp>>;
const AFTER = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ ownQuestions }) => ownQuestions.after)}) N+`);
const MAX_WORDS = 6;
const WORDS = joinSourcesOfAllLanguages(({ ownQuestions }) => ownQuestions.goesOn);
const CALENDAR = createTextPattern(
  `\\<(?:${joinSourcesOfAllLanguages(({ ownQuestions }) => ownQuestions.calendar)})\\>`,
);
const SUBJECTS = createTextPattern(
  `\\<(?:${joinSourcesOfAllLanguages(({ ownQuestions }) => ownQuestions.subjects)})\\>`,
);
const ASKS = createTextPattern(`^[^W]*${joinSourcesOfAllLanguages(({ ownQuestions }) => ownQuestions.asks)}\\>`);
const GOES_ON = createTextPattern(`^[^W]*${WORDS}\\>`);
const GOES_ON_WITH_NAMES = createTextPattern(`^[^W]*${WORDS}(?: [NW]{0,3}N+)+[^W]*$`);
