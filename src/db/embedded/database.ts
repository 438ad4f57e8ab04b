import pg from "pg";

export const OWNER_ROLE = "fieldbook_owner";
const DATABASE = "fieldbook";

const CONNECT_TIMEOUT_MS = 3_000;
const NO_SUCH_DATABASE = "3D000";

export function databaseUrl(port: number, password: string): string {
  return `postgres://${OWNER_ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/**
 * Connects to the embedded server once, and creates Fieldbook's database if it is missing: on a first start, or after a
 * first start that was interrupted.
 */
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
  // TLS is off whatever PGSSLMODE says, because the server listens on loopback only. There is no query timeout, because
  // creating a database may be slow.
  const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}
