import type { RegexSource } from "./sources.ts";

/** Words for a contact that was no visit: by chance, or in a minute. */
export type InformalContactWords = {
  /** Tells that the writer met the principal by chance. */
  readonly met: RegexSource;
  /** Tells that the writer saw or spoke to the principal, which is a chance contact beside `byChance`. */
  readonly seen: RegexSource;
  readonly byChance: RegexSource;
  /** Names such a contact. */
  readonly named: RegexSource;
};
