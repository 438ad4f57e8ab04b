/** Who or what may be at risk; which words go on is decided by it, nothing else. */
export type Risk = "child" | "self" | "violence";

/** Patterns in the folded writing of one language, one or more a line. */
export type Phrases = Readonly<Record<Risk, string>>;

/** Whole words; line breaks only separate. */
export function phrases({ child, self, violence }: Phrases): Readonly<Record<Risk, RegExp>> {
  return { child: pattern(child), self: pattern(self), violence: pattern(violence) };
}

function pattern(alternatives: string): RegExp {
  return new RegExp(`\\b(?:${alternatives.trim().replace(/\s*\n\s*/g, "|")})(?![a-zX\\d])`);
}
