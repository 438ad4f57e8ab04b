import pg from "pg";

/** What stands in the inbox: messages that arrived, and those that were acted on. */
export type Arrivals = { readonly heard: number; readonly acted: number };

/** Counts what arrived, then empties the queues, so that the next server has nothing left to do. */
export async function takeArrivals(ownerUrl: string): Promise<Arrivals> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ heard: string; acted: string }>(
      `select count(*) as heard, count(*) filter (where acted_at is not null) as acted
       from machine.inbox where kind = 'message'`,
    );
    await client.query("truncate machine.inbox, machine.outbox, own.utterance");
    return { heard: Number(rows[0]?.heard), acted: Number(rows[0]?.acted) };
  } finally {
    await client.end();
  }
}
