import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Clock } from "#kernel/clock.ts";
import type { Config } from "#src/config.ts";
import { explainForeseenError } from "#src/start/explain.ts";
import type { InspectedDatabase } from "#src/start/inspect-configured-database.ts";
import type { ConfiguredDatabase } from "#src/start/open-configured-database.ts";

/** What a command needs to run. The database is opened by the command itself, after it has checked its arguments. */
export type CommandContext = {
  readonly clock: Clock;
  /** Writes results to standard output. */
  out(text: string): void;
  /** Writes errors to standard error. */
  err(text: string): void;
  /** Reads all of standard input. */
  readInput(): Promise<string>;
  readConfig(): Config;
  /** Opens the database, with all migrations applied. */
  openDatabase(): Promise<AsyncDisposable & Pick<ConfiguredDatabase, "db">>;
  /**
   * Opens the database as it is and changes nothing in it, also beside a running Fieldbook; throws if the database is
   * still to be created or a migration is still to be applied.
   */
  inspectDatabase(): Promise<InspectedDatabase>;
};

export type Command = {
  /** A one-line description for the list of commands. */
  readonly about: string;
  readonly help: string;
  /** Runs the command and returns an exit code; throws {@link BadUsageError} or an unexpected error. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
};

export const EXIT_SUCCESS = 0;
export const EXIT_FAILURE = 1;
export const EXIT_BAD_USAGE = 2;

/** Thrown when a command was called with invalid arguments. */
export class BadUsageError extends Error {
  override readonly name = "BadUsageError";
}

/**
 * Describes any error of a command, even an unforeseen one, in one sentence, because a command prints no stack trace.
 */
export function describeFault(error: unknown): string {
  return (
    explainForeseenError(error) ?? (error instanceof Error && error.message !== "" ? error.message : String(error))
  );
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses the options and positional arguments of a command. Throws {@link BadUsageError} if they are invalid. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    if (cause instanceof TypeError && "code" in cause) throw new BadUsageError(cause.message, { cause });
    throw cause;
  }
}
