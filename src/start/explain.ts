import { EmbeddedInUseError, EmbeddedUnavailableError } from "#db/embedded/errors.ts";
import { explainDatabaseFault } from "#db/explain-database-fault.ts";
import { MigrationError } from "#db/migration-error.ts";
import { DatabaseUrlError } from "#db/open-client.ts";
import { WrongKeyError } from "#db/refuse-wrong-key.ts";
import { PageNotBuiltError } from "#rehearsal/built-page.ts";
import { WrongTimeZoneError } from "#schedule/tick.ts";
import { SocketNotOpenedError } from "#slack/install/app-token.ts";
import { NothingToServeError } from "#slack/install/nothing-to-serve.ts";
import { ConfigError } from "#src/config.ts";

const FORESEEN = [
  ConfigError,
  DatabaseUrlError,
  EmbeddedInUseError,
  EmbeddedUnavailableError,
  MigrationError,
  NothingToServeError,
  PageNotBuiltError,
  SocketNotOpenedError,
  WrongKeyError,
  WrongTimeZoneError,
];

/**
 * Runs the work. If it fails with an error that an operator can fix, prints the error's message and makes the process
 * exit with 1; rethrows any other error, which Node prints with its stack trace.
 */
export async function exitWithExplanation(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = explainForeseenError(error);
    if (reason === undefined) throw error;
    process.stderr.write(`${reason}\n`);
    process.exitCode = 1;
  }
}

/** Returns the message of an error that an operator can fix; `undefined` for any other error. */
export function explainForeseenError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (FORESEEN.some((kind) => error instanceof kind)) return error.message;
  if ("code" in error && error.code === "EADDRINUSE") return "The port is taken. Set PORT to another one.";
  return explainDatabaseFault(error);
}
