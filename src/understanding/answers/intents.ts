/** Intents that a whole message may express. */
export type Intent = "skip" | "back" | "later" | "start_again" | "cancel" | "save" | "none" | "help";

/** A pack's variants of each intent, between bars or on lines of their own. */
export function intents(variants: Readonly<Record<Intent, string>>): ReadonlyMap<string, Intent> {
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
