import { sql } from "kysely";
import type { Tx } from "#db/as.ts";

/**
 * Withdraws every planned notice about one domain object, such as "visit:…". Returns nothing, because the caller must
 * not learn which notices other people would have received.
 */
export async function withdrawNotices(tx: Tx, about: string, why: string): Promise<void> {
  await sql`select wall.withdraw(${about}, ${why})`.execute(tx.sql);
}
