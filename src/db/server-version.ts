import { sql } from "kysely";
import type { MachineTx } from "./as.ts";

/** Returns the version of the PostgreSQL server, as the server reports it. */
export async function readServerVersion(tx: MachineTx): Promise<string> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(tx.sql);
  return rows[0]?.version ?? "unknown";
}
