import pg from "pg";
import type { BackstageContent } from "#rehearsal/human-api.ts";

export type BackstageReader = AsyncDisposable & { look(): Promise<BackstageContent> };

const TABLES = [
  "delivery.visit",
  "delivery.session",
  "delivery.session_focus",
  "delivery.commitment",
  "delivery.thread",
  "content.session_text",
  "content.commitment_text",
  "content.commitment_earlier",
  "content.session_comment",
  "content.shared_reflection",
  "own.dialogue",
  "machine.card",
  "own.notebook_entry",
  "own.reflection",
  "own.reflection_earlier",
  "own.session_comment_earlier",
  "machine.outbox",
];
/**
 * The columns that the drawer "behind the scenes" of the rehearsal's page leaves out, because they are the same in
 * every row.
 */
const HIDDEN_COLUMNS = new Set(["workspace_id", "programme_id", "round_id", "protocol_id"]);
const MAX_ROWS = 5;

/**
 * Opens a database reader for the drawer "behind the scenes" of the rehearsal's page, which shows stored rows. It logs
 * in as the owner of the database; even the owner sees people's texts only in encrypted form.
 */
export async function openRehearsalDatabaseReader(ownerUrl: string): Promise<BackstageReader> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, application_name: "fieldbook backstage" });
  pool.on("error", () => undefined);
  return {
    look: async () => ({
      stored: await Promise.all(TABLES.map((table) => tableOf(pool, table))),
      waiting: await waitingOf(pool),
    }),
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

async function tableOf(pool: pg.Pool, name: string): Promise<BackstageContent["stored"][number]> {
  const [schema = "", table = ""] = name.split(".");
  const { rows: counted } = await pool.query<{ count: string }>(`select count(*) from ${name}`);
  const { rows, fields } = await pool.query<Record<string, unknown>>(
    `select * from ${name} order by ctid desc limit ${MAX_ROWS}`,
  );
  const columns = fields.map((field) => field.name).filter((column) => !HIDDEN_COLUMNS.has(column));
  return {
    schema,
    table,
    count: Number(counted[0]?.count ?? 0),
    columns,
    rows: rows.map((row) => columns.map((column) => shown(row[column]))),
  };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace("T", " ");
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  if (/^v[12]\.[0-9a-f]{8}\./.test(text)) return "sealed";
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text) ? `…${text.slice(-4)}` : text;
}

async function waitingOf(pool: pg.Pool): Promise<BackstageContent["waiting"]> {
  const { rows } = await pool.query<{ kind: string; to: string; at: Date; state: string }>(
    `select o.kind, p.name as "to", o.not_before as at, o.state from machine.outbox o join delivery.person p on p.id = o.person_id
     where o.state not in ('sent', 'dead') order by o.not_before limit 50`,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
