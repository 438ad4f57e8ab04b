/**
 * One thing that is said, in no language yet: a key of the catalogues, and what is put into it. Each room names the
 * keys it says, so that `tsc` holds a surface that says them to the catalogue.
 */
export type Phrase<Key extends string = string> = {
  readonly key: Key;
  readonly values: Readonly<Record<string, PhraseValue<Key>>>;
};

/** Days, times, inner phrases and lists are worded by the surface, in its reader's language. */
export type PhraseValue<Key extends string = string> =
  | string
  | number
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Phrase<Key>
  | readonly (string | Phrase<Key>)[];

/** The day and the time of an instant in a zone, as most phrases name them. */
export function dayAndTime(
  instant: Temporal.Instant,
  zone: string,
): { day: Temporal.PlainDate; time: Temporal.PlainTime } {
  const local = instant.toZonedDateTimeISO(zone);
  return { day: local.toPlainDate(), time: local.toPlainTime() };
}
