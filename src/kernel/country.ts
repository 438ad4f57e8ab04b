/** Countries are named by their ISO 3166-1 alpha-2 codes, such as "PE". */

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/**
 * Returns the code of the country that somebody wrote as two letters, or undefined if there is none. A code that is no
 * longer or not quite right becomes the one in force, so "uk" gives "GB".
 */
export function toCountry(given: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(given)) return undefined;
  const { region } = new Intl.Locale(`und-${given}`);
  return region && names.of(region) ? region : undefined;
}

let countries: ReadonlyMap<string, string> | undefined;
/** Caches the country of each zone, by any of its names: to ask `Intl` for the other name of a zone is slow. */
const known = new Map<string, string | undefined>();

/** Returns the country in which a time zone lies; undefined for one that lies in none, such as UTC. */
export function findCountryOfZone(zone: string): string | undefined {
  if (!known.has(zone)) {
    countries ??= mapZones();
    known.set(zone, countries.get(new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone));
  }
  return known.get(zone);
}

function mapZones(): ReadonlyMap<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const inForce = codes.filter((code) => toCountry(code) === code);
  return new Map(inForce.flatMap((code) => zonesOf(code).map((zone) => [zone, code] as const)));
}

const zonesOf = (country: string): string[] => new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
