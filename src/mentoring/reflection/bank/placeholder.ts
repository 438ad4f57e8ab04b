/** Enum of the placeholders that a question's text may contain. None is filled with what a person wrote. */
export const QUESTION_PLACEHOLDERS = ["mentor", "visit_day"] as const;
export type QuestionPlaceholder = (typeof QUESTION_PLACEHOLDERS)[number];

const PLACE = /\{(\w+)\}/g;

/** Lists the distinct names between braces in a question's text, whether or not they are known placeholders. */
export function listPlaceholderNames(wording: string): readonly string[] {
  return [...new Set([...wording.matchAll(PLACE)].map(([, name = ""]) => name))];
}

/** Splits a question's text at its placeholders, in order. */
export function splitQuestionAtPlaceholders(
  wording: string,
): readonly ({ readonly words: string } | { readonly place: string })[] {
  return wording
    .split(PLACE)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { place: part }))
    .filter((part) => !("words" in part && part.words === ""));
}
