/**
 * Whether the runtime knows this time zone. A fixed offset such as "+05:00" is rejected, because it would be wrong for
 * part of the year in a place with daylight saving time.
 */
export function isTimeZone(zone: string): boolean {
  try {
    return (
      /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== ""
    );
  } catch {
    return false;
  }
}

/** The time zones that the runtime lists, each once, by name; and `known`, which may be another name of one of them. */
export function listTimeZones(known: string): string[] {
  const zones = Intl.supportedValuesOf("timeZone");
  return zones.includes(known) || !isTimeZone(known) ? zones : [known, ...zones];
}

/** Formats the name of a time zone for display, such as "America/La Paz". */
export function formatZoneName(zone: string): string {
  return zone.replaceAll("_", " ");
}
