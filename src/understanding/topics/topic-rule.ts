import type { RegexSource } from "#understanding/language/sources.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import { oneOf } from "#understanding/pattern/phrases.ts";

/** The topic of a part of an account; "theirs" are the principal's commitments and "mine" the mentor's. */
export type Topic = "visit" | "request" | "working" | "challenge" | "theirs" | "mine" | "next" | "none" | "other";

/**
 * A cue (words that begin a new topic). Accounts often have no full stops, so cues alone must be enough to split them.
 */
type TopicRule = {
  readonly kind: Topic;
  readonly pattern: RegExp;
  /** Whether the content begins after the cue ("Request:", "she'll") instead of with it ("she wanted to"). */
  readonly after?: boolean;
  readonly unsure?: boolean;
  /** Checks the original spelling of the group `verb`, because folding removes the accents that mark Spanish tenses. */
  accepts?(verb: string): boolean;
};

export type TopicPatterns = {
  /** The rules in order of precedence, which decides between cues that begin at the same place. */
  readonly rules: readonly TopicRule[];
  /** Words before a cue that cancel it: "if she'll", "maybe I'll", "what she wanted". */
  readonly notAfter: RegExp;
  /** Words for people other than the principal; a "she" after them may not be the principal. */
  readonly anotherPerson: RegExp;
  /** Words that show that a commitment was made at an earlier visit. */
  readonly earlier: RegExp;
  /** The words between a day and the time that follows it. */
  readonly at: RegexSource;
  /** Words before a day at the start of a clause: conjunctions (`joints`) and prepositions (`beforeDay`). */
  readonly joints: RegexSource;
  readonly beforeDay: RegexSource;
};

type More = Omit<TopicRule, "kind" | "pattern">;
type Lines = (parts: TemplateStringsArray, ...values: readonly string[]) => TopicRule;

/** Creates a rule from cues, one per line; the content includes the cue: "she wanted to talk about the budget". */
export function topicRule(kind: Topic, more: More = {}): Lines {
  return (parts, ...values) => ({
    kind,
    pattern: pattern(oneOf(parts, ...values), more.accepts ? "dg" : "g"),
    ...more,
  });
}

/** Creates a rule from cues, one per line; the content begins after the cue: "she'll | sit in on two lessons". */
export function introductionRule(kind: Topic, more: More = {}): Lines {
  return topicRule(kind, { ...more, after: true });
}

/**
 * Creates a rule from headings that mentors write, one per line: "Working: ...", "hard - ...", with or without text
 * after them.
 */
export function headingRule(kind: Topic): Lines {
  return (parts, ...values) => introductionRule(kind)`${AT_HEAD}${oneOf(parts, ...values)}${HEADING_END}`;
}

const AT_HEAD = String.raw`(?<=(?:^|[\n.;!?,])\s{0,3}(?:-\s{0,2})?)`;
export const HEADING_END = String.raw`(?:\s?[:=]|\s-)\s*`;

/**
 * Builds regex source for the position at the start of a clause, which may also be after any of the conjunctions in
 * `joints`.
 */
export function clauseStart(joints: string): string {
  return String.raw`(?<=^|[\n.;:,!?(]\s{0,3}(?:-\s{0,2})?|\<(?:${joints})\s)`;
}
