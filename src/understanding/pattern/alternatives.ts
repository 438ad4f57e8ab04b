/** Builds the source of a regex group that matches any of the words, which are separated by bars or line breaks. */
export function createWordAlternatives(alternatives: string): string {
  return `(?:${alternatives.trim().replace(/\s*\n\s*/g, "|")})`;
}
