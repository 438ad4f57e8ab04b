/** What a stretch of an account is about; "theirs" and "mine" are commitments. */
export type Kind = "visit" | "request" | "working" | "challenge" | "theirs" | "mine" | "next" | "none" | "other";

/** Words that begin something new. An account without full stops is cut by them alone. */
export type MarkRule = {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** The mentor's own words begin after these ("Request:", "she'll"), not with them ("she wanted to"). */
  readonly after?: boolean;
  readonly unsure?: boolean;
  /** What the folded writing cannot tell, from the first group as it was written: Spanish tenses by their accent. */
  accepts?(written: string): boolean;
};

export type MarkWords = {
  /** In the order in which they win where two begin together. */
  readonly rules: readonly MarkRule[];
  /** After these nothing was said or promised: "if she'll", "maybe I'll", "what she wanted". */
  readonly notAfter: RegExp;
  /** A sentence about somebody else: the "she" that follows it may not be the principal. */
  readonly anotherPerson: RegExp;
  /** In a sentence with these, what was promised was promised earlier. */
  readonly earlier: RegExp;
};

type More = Omit<MarkRule, "kind" | "pattern">;

/** The words count from the cue on: "she wanted to talk about the budget". */
export function cue(kind: Kind, pattern: string, more: More = {}): MarkRule {
  return { kind, pattern: new RegExp(pattern, more.accepts ? "dg" : "g"), ...more };
}

/** The words count after the cue: "she'll | sit in on two lessons". */
export function opener(kind: Kind, pattern: string, more: More = {}): MarkRule {
  return cue(kind, pattern, { ...more, after: true });
}

/** A heading of the mentor's own: "Working: ...", "hard - ...", alone on its line or not. */
export function heading(kind: Kind, words: string): MarkRule {
  return opener(kind, `(?<=(?:^|[\\n.;!?,])\\s{0,3}(?:-\\s{0,2})?)(?:${words})${COLON}`);
}

export const COLON = "(?:\\s?:|\\s-)\\s*";

/** Where a clause may begin, after any of `joints` too. */
export function beginning(joints: string): string {
  return `(?<=^|[\\n.;:,!?(]\\s{0,3}(?:-\\s{0,2})?|\\b(?:${joints})\\s)`;
}
