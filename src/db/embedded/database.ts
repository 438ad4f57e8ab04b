import pg from "pg";

export const OWNER = "fieldbook_owner";
const DATABASE = "fieldbook";

const PATIENCE_MS = 3_000;
const NO_SUCH_DATABASE = "3D000";

export function databaseUrl(port: number, password: string): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** Connects once, and creates the database where it is missing: at a first start, or after one that was cut short. */
export async function ensureDatabase(url: string): Promise<void> {
  try {
    await ask(url, "select 1");
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === NO_SUCH_DATABASE)) throw error;
    const maintenance = new URL(url);
    maintenance.pathname = "/postgres";
    await ask(maintenance.toString(), `create database ${DATABASE}`);
  }
}

async function ask(url: string, statement: string): Promise<void> {
  // Explicitly no TLS: PGSSLMODE in the shell is about other servers. The query has no limit: creating takes what it takes.
  const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}
