import pg from "pg";

/**
 * Instants are `timestamptz`, days `date`, times of day `time`: as Temporal in the code, as ISO text on the wire.
 * `pg` by itself would read them as host-zone Dates and send a Temporal value JSON-quoted.
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

/** A client that sends Temporal values as the text that PostgreSQL reads. */
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
