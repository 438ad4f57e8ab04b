import type { RegexSource } from "./sources.ts";

/** Words that answer what Fieldbook asked, in a text without accents and punctuation. */
export type OpenReplyWords = {
  /** What agrees besides a yes: "that works", "me parece bien". */
  readonly agrees: RegexSource;
  /** What agrees only where nothing more is asked for than that it was read: "ok", "listo". */
  readonly acknowledges: RegexSource;
  /** How a refusal begins: "I can't", "no puedo", "not this time". */
  readonly declines: RegexSource;
  /** What stands beside these and says nothing by itself: "that day", "gracias", "entonces". */
  readonly beside: RegexSource;
  /** What became of a commitment. */
  readonly settled: Readonly<Record<"done" | "changed" | "dropped", RegexSource>>;
  /** That it is still open: "not yet". */
  readonly stillOpen: RegexSource;
  /** How a text begins that says so and goes on: "no, she still has to", "todavía falta". */
  readonly lacks: RegexSource;
  /** That an answer is shared, or stays private. */
  readonly shares: RegexSource;
  readonly keeps: RegexSource;
};
