/** The commands to the conversation that a message may consist of. */
export type Intent = "skip" | "back" | "later" | "start_again" | "cancel" | "save" | "none" | "help";

/** Creates the lookup table of one language pack: every phrase, separated by bars or line breaks, to its intent. */
export function createIntentTable(variants: Readonly<Record<Intent, string>>): ReadonlyMap<string, Intent> {
  return new Map(
    Object.entries(variants).flatMap(([intent, words]) =>
      listOf(words).map((word) => [word, intent as Intent] as const),
    ),
  );
}

function listOf(words: string): string[] {
  return words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
