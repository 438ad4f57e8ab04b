/**
 * What a chat message can tell Fieldbook to do, such as to skip a question or to save. A message counts as such an
 * instruction only if it contains nothing else.
 */
export type MessageIntent =
  | "skip"
  | "back"
  | "later"
  | "start_again"
  | "cancel"
  | "save"
  | "none"
  | "help"
  | "template";

/**
 * Creates one language's lookup table from phrases to intents. The phrases of an intent are separated by bars or line
 * breaks.
 */
export function createIntentPhraseMap(
  variants: Readonly<Record<MessageIntent, string>>,
): ReadonlyMap<string, MessageIntent> {
  return new Map(
    Object.entries(variants).flatMap(([intent, words]) =>
      listOf(words).map((word) => [word, intent as MessageIntent] as const),
    ),
  );
}

function listOf(words: string): string[] {
  return words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
