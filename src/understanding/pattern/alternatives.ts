/** A list of words as one pattern: alternatives between bars, or on lines of their own to be read and reviewed. */
export function oneOf(alternatives: string): string {
  return `(?:${alternatives.trim().replace(/\s*\n\s*/g, "|")})`;
}
