import pg from "pg";

/**
 * Parses `timestamptz`, `date` and `time` into Temporal values. By default `pg` would read them as Dates in the host's
 * zone, and would send a Temporal value as quoted JSON (see {@link TemporalClient}).
 */
export const temporalTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (format !== "binary" && oid in PARSERS) return PARSERS[oid as keyof typeof PARSERS];
    return pg.types.getTypeParser(oid, format);
  },
};

const PARSERS = {
  [pg.types.builtins.TIMESTAMPTZ]: (text: string) =>
    Temporal.Instant.from(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")),
  [pg.types.builtins.DATE]: (text: string) => Temporal.PlainDate.from(text),
  [pg.types.builtins.TIME]: (text: string) => Temporal.PlainTime.from(text),
  [pg.types.builtins.INT8]: (text: string) => Number(text),
};

/** Sends Temporal values as ISO text, which PostgreSQL parses. */
export class TemporalClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` eight ways; only the values change here.
  override query(...args: any[]): any {
    const [query, values, ...rest] = args;
    const sent = Array.isArray(values) ? [query, values.map(toWire), ...rest] : args;
    // biome-ignore lint/suspicious/noExplicitAny: the same overloads.
    return (super.query as (...given: any[]) => any).apply(this, sent);
  }
}

function toWire(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime
    ? value.toString()
    : value;
}
