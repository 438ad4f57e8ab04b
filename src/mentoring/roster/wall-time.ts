import { tryParse } from "./cell.ts";

/**
 * The instant of a local time in `zone`, or why there is none: at a change of daylight saving time an hour may not exist
 * or occur twice, and neither is guessed.
 */
export function resolveLocalTime(
  given: Temporal.PlainDateTime | Temporal.Instant,
  zone: string,
): Temporal.Instant | string {
  if (given instanceof Temporal.Instant) return given;
  const certain = tryParse(() => given.toZonedDateTime(zone, { disambiguation: "reject" }).toInstant());
  if (certain) return certain;
  return given.toZonedDateTime(zone).toPlainDateTime().equals(given)
    ? `${given} comes twice in ${zone}, where the clocks are put back then; write it with an offset`
    : `${given} does not exist in ${zone}, where the clocks are put forward then`;
}
