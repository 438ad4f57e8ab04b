import type { Source } from "#understanding/language/sources.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import { oneOf } from "#understanding/pattern/phrases.ts";

/** The topic of a part of an account; "theirs" and "mine" are commitments. */
export type Kind = "visit" | "request" | "working" | "challenge" | "theirs" | "mine" | "next" | "none" | "other";

/** A cue that begins a new topic. Cues alone cut an account without full stops. */
type MarkRule = {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** The content begins after the cue ("Request:", "she'll"), not with it ("she wanted to"). */
  readonly after?: boolean;
  readonly unsure?: boolean;
  /** A check on the original spelling of the group `verb`, since folding removes the accents that mark Spanish tenses. */
  accepts?(verb: string): boolean;
};

export type MarkWords = {
  /** In order of precedence for cues that begin at the same place. */
  readonly rules: readonly MarkRule[];
  /** Words before a cue that cancel it: "if she'll", "maybe I'll", "what she wanted". */
  readonly notAfter: RegExp;
  /** Words for other people; a following "she" may then not be the principal. */
  readonly anotherPerson: RegExp;
  /** Words that show a commitment was made at an earlier visit. */
  readonly earlier: RegExp;
  /** Between a day and the time that follows it. */
  readonly at: Source;
  /** Before a day at the start of a clause: what joins clauses, and prepositions. */
  readonly joints: Source;
  readonly beforeDay: Source;
};

type More = Omit<MarkRule, "kind" | "pattern">;
type Lines = (parts: TemplateStringsArray, ...values: readonly string[]) => MarkRule;

/** Cues, one per line; the content includes the cue: "she wanted to talk about the budget". */
export function cue(kind: Kind, more: More = {}): Lines {
  return (parts, ...values) => ({
    kind,
    pattern: pattern(oneOf(parts, ...values), more.accepts ? "dg" : "g"),
    ...more,
  });
}

/** Cues, one per line; the content begins after the cue: "she'll | sit in on two lessons". */
export function opener(kind: Kind, more: More = {}): Lines {
  return cue(kind, { ...more, after: true });
}

/** Headings that mentors write, one per line: "Working: ...", "hard - ...", with or without text after them. */
export function heading(kind: Kind): Lines {
  return (parts, ...values) => opener(kind)`${AT_HEAD}${oneOf(parts, ...values)}${COLON}`;
}

const AT_HEAD = String.raw`(?<=(?:^|[\n.;!?,])\s{0,3}(?:-\s{0,2})?)`;
export const COLON = String.raw`(?:\s?[:=]|\s-)\s*`;

/** Pattern for the start of a clause, also after any of `joints`. */
export function beginning(joints: string): string {
  return String.raw`(?<=^|[\n.;:,!?(]\s{0,3}(?:-\s{0,2})?|\<(?:${joints})\s)`;
}
