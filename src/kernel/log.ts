import { type DestinationStream, pino } from "pino";

/**
 * The id of a log event, noun first, such as `notice.sent`. It stays the same when the logged sentence is reworded.
 * docs/operate.md lists every event.
 */
type LogEvent = `${string}.${string}`;
type WriteLine = (fields: { readonly event: LogEvent; readonly [field: string]: unknown }, sentence: string) => void;

/** The part of pino's logger that Fieldbook uses; every line must have an `event`. */
export type Log = Readonly<Record<"debug" | "info" | "warn" | "error", WriteLine>>;

const REDACTED = "[redacted]";
/** The names of fields whose values are redacted at any depth. */
const SECRET_FIELD = /^(authorization|cookie|password|.*token|.*secret)$/i;
/** The pattern of a Slack token, which is redacted anywhere in a line, such as in a library's error message. */
const SLACK_TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/**
 * Opens the log. Each line has a stable `event` id, a constant sentence, and fields, but never people's texts or a
 * token.
 */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // Only name, code, message and stack of an error are logged, because a PostgreSQL error also quotes the rejected
    // row, which may contain people's texts.
    serializers: { err: nameOfFault },
    formatters: { log: (fields: Fields) => withoutSecrets(fields) },
    hooks: { streamWrite: (line: string) => line.replace(SLACK_TOKEN, REDACTED) },
  };
  return destination ? pino(options, destination) : pino(options);
}

function nameOfFault(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error ? error.code : undefined;
  const { name: type, message, stack } = error;
  if (!quotesInput(error, code)) return { type, code, message, stack };
  const shown = withoutQuotation(message);
  return { type, code, message: shown, stack: stack?.replace(message, () => shown) };
}

/**
 * Whether the message of an error quotes what could not be read, which people may have written: JSON.parse quotes the
 * text, and PostgreSQL the value of a "data exception" (SQLSTATE class 22).
 */
const quotesInput = (error: Error, code: unknown) =>
  error instanceof SyntaxError || (typeof code === "string" && /^22...$/.test(code));

/** Leaves out everything from the first to the last quotation mark of a message. */
function withoutQuotation(message: string): string {
  return message.replace(/(["'`]).*["'`]|(["'`]).*$/s, REDACTED);
}

type Fields = Record<string, unknown>;

/** Maximum depth of logged fields, more than any field needs; deeper or circular values are redacted. */
const MAX_DEPTH = 8;

function withoutSecrets(fields: Fields, depth = 0): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, SECRET_FIELD.test(name) ? REDACTED : redact(value, depth)]),
  );
}

/**
 * Redacts secret fields in arrays and plain objects; class instances such as errors and instants serialise themselves.
 */
function redact(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth < MAX_DEPTH ? value.map((one) => redact(one, depth + 1)) : REDACTED;
  if (!isPlain(value)) return value;
  return depth < MAX_DEPTH ? withoutSecrets(value, depth + 1) : REDACTED;
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
