import type { RegexSource } from "#understanding/language/sources.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

/**
 * The topic of a clause in a mentor's description of a visit. "theirs" are the principal's commitments and "mine" the
 * mentor's.
 */
export type ClauseTopic = "visit" | "request" | "working" | "challenge" | "theirs" | "mine" | "next" | "none" | "other";

/**
 * A pattern for words that introduce a topic. Mentors often write no full stops, so these words alone must be enough to
 * split a text.
 */
type TopicRule = {
  readonly kind: ClauseTopic;
  readonly pattern: RegExp;
  /**
   * Whether the content of the clause begins after the introducing words ("Request:", "she'll"). If false, these words
   * are part of the content ("she wanted to").
   */
  readonly after?: boolean;
  readonly unsure?: boolean;
  /**
   * Checks the original spelling of the verb (the group `verb`), because folding removes the accents that mark Spanish
   * tenses.
   */
  accepts?(verb: string): boolean;
};

export type TopicPatterns = {
  /** The rules in order of precedence: if two introductions begin at the same place, the earlier rule decides. */
  readonly rules: readonly TopicRule[];
  /**
   * Words that, directly before a phrase that introduces a topic, mean that the topic was not in fact talked about:
   * "if she'll", "maybe I'll", "what she wanted".
   */
  readonly notAfter: RegExp;
  /** Words for people other than the principal. A "she" after them may not be the principal. */
  readonly anotherPerson: RegExp;
  /** Words that show that a commitment was made at an earlier visit. */
  readonly earlier: RegExp;
  /** Words between a day and the time that follows it, such as "at". */
  readonly at: RegexSource;
  /** Words before a day at the start of a clause: conjunctions (`joints`) and prepositions (`beforeDay`). */
  readonly joints: RegexSource;
  readonly beforeDay: RegexSource;
  /** Words before what a visit was about: "about". */
  readonly about: RegexSource;
};

type More = Omit<TopicRule, "kind" | "pattern">;
type Lines = (parts: TemplateStringsArray, ...values: readonly string[]) => TopicRule;

/**
 * Creates a rule from words that introduce a topic, one alternative per line. The content includes these words: "she
 * wanted to talk about the budget".
 */
export function createTopicRule(kind: ClauseTopic, more: More = {}): Lines {
  return (parts, ...values) => ({
    kind,
    pattern: createTextPattern(joinAlternatives(parts, ...values), more.accepts ? "dg" : "g"),
    ...more,
  });
}

/**
 * Creates a rule from words that introduce a topic, one alternative per line. The content begins after these words:
 * "she'll | sit in on two lessons".
 */
export function createTopicIntroductionRule(kind: ClauseTopic, more: More = {}): Lines {
  return createTopicRule(kind, { ...more, after: true });
}

/**
 * Creates a rule from headings that mentors write, one per line, such as "Working:" or "hard -". The content is what
 * follows the heading.
 */
export function createTopicHeadingRule(kind: ClauseTopic): Lines {
  return (parts, ...values) =>
    createTopicIntroductionRule(kind)`${AT_HEAD}${joinAlternatives(parts, ...values)}${HEADING_END_SOURCE}`;
}

const AT_HEAD = String.raw`(?<=(?:^|[\n.;!?,])\s{0,3}(?:-\s{0,2})?)`;
export const HEADING_END_SOURCE = String.raw`(?:\s?[:=]|\s-)\s*`;

/**
 * Builds regex source for a position at the start of a clause, which may also be after any of the conjunctions in
 * `joints`.
 */
export function createClauseStartSource(joints: string): string {
  return String.raw`(?<=^|[\n.;:,!?(]\s{0,3}(?:-\s{0,2})?|\<(?:${joints})\s)`;
}
