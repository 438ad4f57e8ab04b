/** Thrown when another running process has locked the folder of the embedded server. Nothing was changed. */
export class EmbeddedInUseError extends Error {
  override readonly name = "EmbeddedInUseError";
  readonly pid: number;
  readonly directory: string;

  constructor(pid: number, directory: string) {
    super(
      `Fieldbook is already running on ${directory}, as process ${pid}. ` +
        "Stop that one first, or give this one a database of its own in DATABASE_URL.",
    );
    this.pid = pid;
    this.directory = directory;
  }
}

type WhyUnavailable =
  | "no binaries"
  | "no account"
  | "another owner"
  | "unreachable"
  | "not a cluster"
  | "another version"
  | "no password"
  | "cannot be made"
  | "does not start"
  | "ended"
  | "disk full";

/**
 * Thrown when the embedded server cannot run on this machine. The message says what to do; existing data was not
 * changed.
 */
export class EmbeddedUnavailableError extends Error {
  override readonly name = "EmbeddedUnavailableError";
  readonly why: WhyUnavailable;

  constructor(why: WhyUnavailable, message: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}
