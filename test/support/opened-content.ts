import type { WorkspaceId } from "#kernel/id.ts";
import { unseal } from "#kernel/seal.ts";
import type { TestDatabase } from "./database.ts";
import { wordColumns } from "./sealed-columns.ts";

const UUID = /^[0-9a-f]{8}-/;

/**
 * Everything that somebody other than its author reads, decrypted: every text of `content`, what visits are for, and
 * the contacts and resources that were entered.
 */
export async function openContent({ db, owner }: TestDatabase, workspaceId: WorkspaceId): Promise<string[]> {
  const ring = await db.keys.of(workspaceId);
  const texts: string[] = [];
  for (const name of await wordColumns(owner)) {
    const [schema, table, column = ""] = name.split(".");
    if (schema !== "content") continue;
    const { rows } = await owner.query<Record<string, unknown>>(
      `select * from ${schema}.${table} where ${column} is not null and workspace_id = $1`,
      [workspaceId],
    );
    for (const row of rows) {
      const version = typeof row.version === "number" ? row.version : undefined;
      const ids = Object.values(row).filter((value): value is string => typeof value === "string" && UUID.test(value));
      texts.push(openWithAny(ids, (id) => unseal(ring, `${name} ${id}`, String(row[column]), version)));
    }
  }
  const { rows } = await owner.query<{ text: string }>(
    `select purpose as text from delivery.visit union all select row_to_json(contact)::text from delivery.safeguarding_contact contact
     union all select row_to_json(resource)::text from delivery.safeguarding_resource resource`,
  );
  return [...texts, ...rows.map(({ text }) => text)];
}

/** A text is bound to the id of its row, which is one of the ids in it. */
function openWithAny(ids: readonly string[], open: (id: string) => string): string {
  for (const id of ids)
    try {
      return open(id);
    } catch {}
  throw new Error("a text of content is bound to no id of its row");
}
