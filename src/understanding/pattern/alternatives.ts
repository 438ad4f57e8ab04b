/** Builds the source of a regex group from a list of words, separated by bars or line breaks. */
export function oneOf(alternatives: string): string {
  return `(?:${alternatives.trim().replace(/\s*\n\s*/g, "|")})`;
}
