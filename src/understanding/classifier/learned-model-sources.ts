/** The classifiers whose weights are trained from messages, apart from that of danger. */
export const LEARNED_MODELS = [
  "utterance",
  "boundary",
  "role",
  "day",
  "duration",
  "time",
  "outcome",
  "modality",
  "reason",
] as const;
export type LearnedModelName = (typeof LEARNED_MODELS)[number];

/** The weights of a language as they are written by `npm run train -- messages`. */
export type LearnedModelSources = Readonly<Record<LearnedModelName, string>> & {
  /** The digest of the corpus and the code that they were trained from. */
  readonly trainedOn: string;
  /**
   * How the logarithm of a clause role's probability changes after another role, and at the beginning: rows separated by
   * semicolons.
   */
  readonly transitions: string;
};
