/** Who may be in danger, the most urgent first. */
export const DANGER_KINDS = ["self", "child", "other", "violence"] as const;

/**
 * Who may be in danger: the author ("self"), a child or another young person ("child"), another adult ("other"), or
 * anyone through violence, harassment, extortion or corruption ("violence").
 */
export type DangerKind = (typeof DANGER_KINDS)[number];

/** What a sentence may be about, in the order of the classifier's scores. */
export const DANGER_CLASSES = [...DANGER_KINDS, "handled", "ordinary"] as const;
export type DangerClass = (typeof DANGER_CLASSES)[number];

/** The trained classifier of one language, in the form in which it is kept in the repository. */
export type DangerModelSource = {
  /** The weights, as `encodeModel` encodes them. */
  readonly weights: string;
  /** The digest of the texts, the lexicon and the code from which the weights were trained. */
  readonly trainedOn: string;
};
