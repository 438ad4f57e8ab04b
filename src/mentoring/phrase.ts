/**
 * A language-neutral sentence: a catalogue key and its values. Each room declares its keys as a type, so that `tsc`
 * checks them against the catalogue where a surface renders them.
 */
export type Phrase<Key extends string = string> = {
  readonly key: Key;
  readonly values: Readonly<Record<string, PhraseValue<Key>>>;
};

/** The surface formats days, times, inner phrases and lists in its reader's language. */
export type PhraseValue<Key extends string = string> =
  | string
  | number
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Phrase<Key>
  | readonly (string | Phrase<Key>)[];

/** The day and time of an instant in a zone, as values of a phrase. */
export function dayAndTime(
  instant: Temporal.Instant,
  zone: string,
): { day: Temporal.PlainDate; time: Temporal.PlainTime } {
  const local = instant.toZonedDateTimeISO(zone);
  return { day: local.toPlainDate(), time: local.toPlainTime() };
}
