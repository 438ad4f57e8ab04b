import type { Language } from "#kernel/language.ts";

/**
 * Returns the interrogative clause of a question without its introduction ("Thinking back to it,"). Returns undefined
 * if no clause begins with a question word such as "what" or "how"; the linter then treats the question as one that can
 * be answered with yes or no.
 */
export function findInterrogativeClause(text: string, language: Language): string | undefined {
  const asking = ASKING[language].exec(text)?.[1]?.trim();
  const start = asking?.match(OPENER[language]);
  return start?.index === undefined ? undefined : asking?.slice(start.index + (start[1]?.length ?? 0));
}

/** Regexes that extract the question from a sentence: in Spanish the text after "¿", in English the whole sentence. */
const ASKING: Readonly<Record<Language, RegExp>> = { en: /^(.*)$/su, es: /¿(.*)$/su };

const PREPOSITION = {
  en: "in|at|on|to|for|with|by|about|through|under|over",
  es: "a|ante|con|de|desde|en|entre|hacia|hasta|para|por|según|sobre",
} as const;

const QUESTION_WORD = {
  en: "what|how|which|whom?|whose|where|when|why",
  es: "qué|cómo|cuál(?:es)?|quién(?:es)?|dónde|adónde|cuándo|cuánt[oa]s?",
} as const;

/**
 * Regex source that matches "when" only where it begins an introduction, as in "When you look at it, what …", and not
 * where it asks, as in "When in a week would it fit".
 */
const LEADS_UP = "when(?! (?:else|in|on|is|was|were|are|do|does|did|has|have|might|would|could|can|will)\\b)";

/**
 * Regexes that find the first question word. Group 1 is the separator after the introduction; it is empty in Spanish,
 * where "¿" marks the start of the question.
 */
const OPENER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(^|[,:;.—-]\\s+)(?!${LEADS_UP})(?:(?:${PREPOSITION.en}) )?(?:${QUESTION_WORD.en})\\b`, "i"),
  es: new RegExp(`^()(?:y )?(?:(?:${PREPOSITION.es}) )*(?:${QUESTION_WORD.es})(?!\\p{L})`, "iu"),
};

/** Regexes of conjunctions that can join two questions; the "and" in "between … and …" is excluded. */
const AND = {
  en: "(?:[,;]|(?<!\\bbetween\\b[^,;]*)\\band|\\bor)\\s+(?:(?:and|or|also) )?",
  es: "(?:[,;]|(?<!\\p{L})[yoeu])\\s+(?:[yoeu] )?",
} as const;

const YES_OR_NO =
  "(?:do|did|does|is|are|was|were|will|would|could|can|have|has|should) (?:you|they|it|he|she|we|that|this)";

/** Regexes that find a second question in the same sentence: "and how", ", what", «y qué», "or did you". */
export const SECOND_QUESTION_PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`${AND.en}(?:(?:(?:${PREPOSITION.en}) )?(?:${QUESTION_WORD.en})|${YES_OR_NO})\\b`, "i"),
  es: new RegExp(`${AND.es}(?:(?:${PREPOSITION.es}) )?(?:${QUESTION_WORD.es}|por qué)(?!\\p{L})`, "iu"),
};

/** Regexes that match a question which asks for a number or a degree. */
export const COUNTING_QUESTION_PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\w+ )?how (?:many|much|often|long|far|well|likely|satisfied|happy)\b/i,
  es: /^(?:\p{L}+ )?(?:cuánt[oa]s?|qué tan(?:to)?|cada cuánto)(?!\p{L})/iu,
};
