/** The fields of a draft that hold a text. */
export const TEXT_FIELDS = ["request", "working", "challenge"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Where a sentence of the account can be put. */
export const SENTENCE_PLACES = [...TEXT_FIELDS, "principal", "mentor", "notebook", "left_out"] as const;
export type SentencePlace = (typeof SENTENCE_PLACES)[number];

/** A sentence: its place among the leftovers, or the field in which it stands as likely. */
export type PlacedSentence = number | TextField;
