import type { RegexSource, WordList } from "#understanding/language/sources.ts";

/** The parts of the short form that have a label. `header` adds to the first line: the day, the length, the name. */
export const TEMPLATE_LABELS = [
  "header",
  "request",
  "working",
  "challenge",
  "principal",
  "mentor",
  "joint",
  "next",
  "reason",
  "objective",
] as const;
export type TemplateLabel = (typeof TEMPLATE_LABELS)[number];

/** What the first letter or word of the short form says: how the two met, or that they did not. */
export const TEMPLATE_SIGNS = ["in_person", "phone", "async_messaging", "video", "not_held"] as const;
export type TemplateSign = (typeof TEMPLATE_SIGNS)[number];

/** The words of the short form in which a visit is noted without a connection, to be pasted later. */
export type TemplateWords = {
  readonly labels: Readonly<Record<TemplateLabel, RegexSource>>;
  /** Those of the labels that need no colon. */
  readonly bareLabels: Readonly<Partial<Record<TemplateLabel, RegexSource>>>;
  /** The words that may stand for the letter. */
  readonly signs: Readonly<Record<TemplateSign, RegexSource>>;
  /** Short weekdays from Monday on, which elsewhere are words of their own. */
  readonly weekdays: WordList;
};
