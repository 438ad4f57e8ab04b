import type { TestDatabase } from "./database.ts";

/** How many transactions wait for another to end: what a test of two at once looks for before it lets the first go. */
export async function waitingTransactions({ owner }: TestDatabase): Promise<number | null> {
  const waiting = await owner.query(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and state = 'active'",
  );
  return waiting.rowCount;
}
