import { type DestinationStream, pino } from "pino";

/** Stable, noun first, like `notice.sent`. docs/operate.md lists every event. */
type LogEvent = `${string}.${string}`;
type WriteLine = (fields: { readonly event: LogEvent; readonly [field: string]: unknown }, sentence: string) => void;

/** The part of pino that Fieldbook uses, with an `event` required in every line. */
export type Log = Readonly<Record<"debug" | "info" | "warn" | "error", WriteLine>>;

const REDACTED = "[redacted]";
/** Fields that are never written, at whatever depth they stand. */
const SECRET_FIELD = /^(authorization|cookie|password|.*token|.*secret)$/i;
/** A token as Slack writes it, wherever it stands: in a message, in an error of a library. */
const SLACK_TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/** Each line has a stable `event` id, a sentence that never varies, and fields: never a person's words or a token. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // A database error quotes the row it refused; only what names the fault is kept.
    serializers: { err: nameOfFault },
    formatters: { log: (fields: Fields) => withoutSecrets(fields) },
    hooks: { streamWrite: (line: string) => line.replace(SLACK_TOKEN, REDACTED) },
  };
  return destination ? pino(options, destination) : pino(options);
}

function nameOfFault(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error ? error.code : undefined;
  return { type: error.name, code, message: error.message, stack: error.stack };
}

type Fields = Record<string, unknown>;

/** Deeper than any field we write; what is below, or circular, is not written. */
const MAX_DEPTH = 8;

function withoutSecrets(fields: Fields, depth = 0): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, SECRET_FIELD.test(name) ? REDACTED : redact(value, depth)]),
  );
}

/** Errors, instants and other objects of a class write themselves. */
function redact(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth < MAX_DEPTH ? value.map((one) => redact(one, depth + 1)) : REDACTED;
  if (!isPlain(value)) return value;
  return depth < MAX_DEPTH ? withoutSecrets(value, depth + 1) : REDACTED;
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
