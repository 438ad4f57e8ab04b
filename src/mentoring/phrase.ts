/**
 * A sentence independent of language: a key of the translation catalogue and the parameters of its text. Each folder
 * declares its keys as a type, so that `tsc` checks that they are in the catalogue.
 */
export type Phrase<Key extends string = string> = {
  readonly key: Key;
  readonly values: Readonly<Record<string, PhraseValue<Key>>>;
};

/**
 * A parameter of a phrase, which replaces a placeholder of its text. Dates, times, nested phrases and lists are
 * formatted in the reader's language when the phrase is rendered.
 */
export type PhraseValue<Key extends string = string> =
  | string
  | number
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Phrase<Key>
  | readonly (string | Phrase<Key>)[];

/** Converts an instant to the local date and time in a time zone, as parameters of a phrase. */
export function toDayAndTime(
  instant: Temporal.Instant,
  zone: string,
): { day: Temporal.PlainDate; time: Temporal.PlainTime } {
  const local = instant.toZonedDateTimeISO(zone);
  return { day: local.toPlainDate(), time: local.toPlainTime() };
}
