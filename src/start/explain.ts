import { EmbeddedInUse, EmbeddedUnavailable } from "#db/embedded/errors.ts";
import { MigrationRefused } from "#db/migrate.ts";
import { WrongKey } from "#db/refuse-wrong-key.ts";
import { PageNotBuiltError } from "#rehearsal/built-page.ts";
import { WrongTimeZone } from "#schedule/tick.ts";
import { NothingToServe } from "#slack/install/nothing-to-serve.ts";
import { ConfigRefused } from "#src/config.ts";

const FORESEEN = [
  ConfigRefused,
  EmbeddedInUse,
  EmbeddedUnavailable,
  MigrationRefused,
  NothingToServe,
  PageNotBuiltError,
  WrongKey,
  WrongTimeZone,
];

/** Prints the message of errors that an operator can fix and exits with 1; rethrows any other, with its stack trace. */
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

/** SQLSTATE class 57P: the server is stopping, crashed or not ready. `pg` reports lost connections only by message. */
function isLost(message: string, code: unknown): boolean {
  if (typeof code === "string") return code.startsWith("57P") || code === "ECONNRESET";
  return message.startsWith("Connection terminated") || message.startsWith("Client has encountered a connection error");
}
