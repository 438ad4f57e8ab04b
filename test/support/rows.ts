import type pg from "pg";

type Row = Readonly<Record<string, unknown>>;

/** Inserts as the owner, whom no policy binds. Answers with the given row, so that ids are written once. */
export async function insertRow<R extends Row>(owner: pg.Client, table: string, row: R): Promise<R> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await owner.query(
    `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`,
    Object.values(row).map(toText),
  );
  return row;
}

/** The owner's client is plain `pg`, which would quote a Temporal value as JSON. */
function toText(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime
    ? value.toString()
    : value;
}
