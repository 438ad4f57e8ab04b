import { EmbeddedInUse, EmbeddedUnavailable } from "#db/embedded/errors.ts";
import { MigrationRefused } from "#db/migrate.ts";
import { WrongKey } from "#db/refuse-wrong-key.ts";
import { WrongTimeZone } from "#schedule/tick.ts";
import { ConfigRefused } from "#src/config.ts";

const FORESEEN = [ConfigRefused, EmbeddedInUse, EmbeddedUnavailable, MigrationRefused, WrongKey, WrongTimeZone];

/** What a person can mend is said in its own words and ends with 1; anything else is a fault and keeps its trace. */
export async function orExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = explained(error);
    if (reason === undefined) throw error;
    process.stderr.write(`${reason}\n`);
    process.exitCode = 1;
  }
}

function explained(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (FORESEEN.some((kind) => error instanceof kind)) return error.message;
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return "The port is taken. Set PORT to another one.";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return `No database answers at DATABASE_URL (${error.message}).`;
  if (isLost(error.message, code)) return `The database went away (${error.message}). Start again when it answers.`;
  return undefined;
}

/** Class 57P of PostgreSQL is a server that stops, has crashed, or does not take connections yet; `pg` has only words. */
function isLost(message: string, code: unknown): boolean {
  if (typeof code === "string") return code.startsWith("57P") || code === "ECONNRESET";
  return message.startsWith("Connection terminated") || message.startsWith("Client has encountered a connection error");
}
