import type { RegexSource } from "#understanding/language/sources.ts";

/**
 * The words and phrases of questions about visits and the calendar: "hay clases o no?". A question that contains a subject
 * and consists of them alone says nothing else. So none may be a word for harm or for an end, nor say of somebody that
 * they are gone. They are matched against words with one space between them; "#name" stands for a first name, "#age" and
 * "#few" for small numbers.
 */
export type EverydayQuestionWords = {
  /** What is asked about: the visit, school, who comes. One of them is needed. */
  readonly subjects: RegexSource;
  /** Words that ask. One of them or a question mark is needed. */
  readonly asking: RegexSource;
  readonly others: RegexSource;
};
