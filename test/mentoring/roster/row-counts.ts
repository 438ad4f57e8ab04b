import type { WorkspaceId } from "#kernel/id.ts";
import type { TestDatabase } from "#test/support/database.ts";

const TABLES = ["person", "person_role", "pair", "visit", "programme", "protocol", "round"] as const;

/** How many rows of each table a workspace has, as the owner of the database sees it. */
export async function countRows(
  { owner }: TestDatabase,
  workspaceId: WorkspaceId,
): Promise<Record<(typeof TABLES)[number], number>> {
  const counts = TABLES.map(
    (table) => `(select count(*)::int from delivery.${table} where workspace_id = $1) as ${table}`,
  );
  const { rows } = await owner.query(`select ${counts.join(", ")}`, [workspaceId]);
  return rows[0];
}
