import { pattern } from "#understanding/pattern/pattern.ts";
import { oneOf } from "#understanding/pattern/phrases.ts";

/** What a stretch of an account is about; "theirs" and "mine" are commitments. */
export type Kind = "visit" | "request" | "working" | "challenge" | "theirs" | "mine" | "next" | "none" | "other";

/** Words that begin something new. An account without full stops is cut by them alone. */
type MarkRule = {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** The mentor's own words begin after these ("Request:", "she'll"), not with them ("she wanted to"). */
  readonly after?: boolean;
  readonly unsure?: boolean;
  /** What the folded writing cannot tell, from the group `verb` as it was written: Spanish tenses by their accent. */
  accepts?(verb: string): boolean;
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
type Lines = (parts: TemplateStringsArray, ...values: readonly string[]) => MarkRule;

/** Cues, one a line. The words count from the cue on: "she wanted to talk about the budget". */
export function cue(kind: Kind, more: More = {}): Lines {
  return (parts, ...values) => ({
    kind,
    pattern: pattern(oneOf(parts, ...values), more.accepts ? "dg" : "g"),
    ...more,
  });
}

/** Cues, one a line. The words count after the cue: "she'll | sit in on two lessons". */
export function opener(kind: Kind, more: More = {}): Lines {
  return cue(kind, { ...more, after: true });
}

/** Headings of the mentor's own, one a line: "Working: ...", "hard - ...", alone on its line or not. */
export function heading(kind: Kind): Lines {
  return (parts, ...values) => opener(kind)`${AT_HEAD}${oneOf(parts, ...values)}${COLON}`;
}

const AT_HEAD = String.raw`(?<=(?:^|[\n.;!?,])\s{0,3}(?:-\s{0,2})?)`;
export const COLON = String.raw`(?:\s?[:=]|\s-)\s*`;

/** Where a clause may begin, after any of `joints` too. */
export function beginning(joints: string): string {
  return String.raw`(?<=^|[\n.;:,!?(]\s{0,3}(?:-\s{0,2})?|\<(?:${joints})\s)`;
}
