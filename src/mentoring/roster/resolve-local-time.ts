import { tryParse } from "./cell.ts";

/**
 * Converts a local time in `zone` to an instant, or returns why that is not possible. When daylight saving time begins
 * or ends, a local time may not exist or may occur twice; the import then reports the time instead of guessing.
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
