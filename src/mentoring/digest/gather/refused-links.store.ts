import { sql } from "kysely";
import type { Tx } from "#db/as.ts";

/**
 * Counts the accounts that show the e-mail address of somebody in the list, were not linked, and wait for a
 * coordinator's answer.
 */
export async function countOpenRefusedLinks(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from machine.refused_link
    where workspace_id = ${tx.workspaceId} and settled_at is null`.execute(tx.sql);
  return Number(rows[0]?.count ?? 0);
}
