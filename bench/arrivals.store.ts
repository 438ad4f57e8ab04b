import pg from "pg";

/** What stands in the inbox: arrivals by the name of their event, and by the name Slack's client gave the message. */
export type Arrivals = { readonly events: number; readonly messages: number };

/** Counts what arrived, then empties the inbox and the outbox, so that the next server has nothing left to say. */
export async function takeArrivals(ownerUrl: string): Promise<Arrivals> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ events: string; messages: string }>(
      `select count(*) filter (where key like 'event:%') as events, count(*) filter (where key like 'message:%') as messages
       from machine.inbox`,
    );
    await client.query("truncate machine.inbox, machine.outbox");
    return { events: Number(rows[0]?.events), messages: Number(rows[0]?.messages) };
  } finally {
    await client.end();
  }
}
