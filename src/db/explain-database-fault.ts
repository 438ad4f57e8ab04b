import pg from "pg";
import { SILENT_SERVER } from "./pipelining-client.ts";

/**
 * Describes for the operator why the database cannot be reached or used, and what to do. Returns `undefined` for an
 * error of another kind.
 */
export function explainDatabaseFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const advice = error instanceof pg.DatabaseError ? adviceForState(error) : (adviceForCode(code) ?? adviceFor(error));
  return advice?.replace("{}", () => reasonOf(error));
}

/**
 * Returns advice for an error that PostgreSQL reported with a code (SQLSTATE). `{}` in the advice stands for the
 * server's message.
 */
function adviceForState({ code = "", message }: pg.DatabaseError): string | undefined {
  if (code.startsWith("57P")) return LOST;
  if (code === "53100") return FULL;
  if (code === "25006") return READ_ONLY;
  if (code === "3D000") return "{}. Create it, or correct the name of the database in DATABASE_URL.";
  if (code === "53300") return "{}. Close connections, or raise max_connections of the server.";
  if (!code.startsWith("28")) return undefined;
  if (message.includes("no encryption"))
    return "The server refuses a connection without TLS ({}). Add ?sslmode=verify-full to DATABASE_URL.";
  if (message.includes('"fieldbook_app"')) return APP_REFUSED;
  return "The server refuses the user in DATABASE_URL ({}). Correct the user and the password.";
}

const FULL = "The disk of the database is full ({}). Make room on it; nothing that was stored is lost.";
const READ_ONLY =
  "The database takes no writes ({}). If it is a standby, name the primary in DATABASE_URL; else see default_transaction_read_only.";
const LOST = "The database went away ({}). Start again when it answers.";
/**
 * The advice if the server refuses `fieldbook_app`. The role exists once per server and not per database, and each
 * start of Fieldbook sets its password if signing in with it fails.
 */
const APP_REFUSED =
  "The server refuses fieldbook_app, the role that Fieldbook works as ({}). `npm start` gives it the password that is derived from FIELDBOOK_KEY; pg_hba.conf must let it in beside the user in DATABASE_URL.";
const UNREACHABLE =
  "No database answers at DATABASE_URL ({}). Check host and port, and whether the server runs and can be reached from here.";
const SILENT =
  "The host in DATABASE_URL does not answer as a PostgreSQL server in time ({}). Check host and port, and what stands between.";
const NO_TLS =
  "The server offers no TLS, which DATABASE_URL asks for ({}). Remove sslmode, or set up TLS on the server.";
const UNTRUSTED =
  "The certificate of the database server is not trusted ({}). Name its authority in DATABASE_URL, ?sslmode=verify-full&sslrootcert=/path/to/ca.crt, and the host as the certificate names it.";

/** Returns advice for an error of Node's network or TLS code, by its error code. */
function adviceForCode(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  if (UNREACHABLE_CODES.has(code)) return UNREACHABLE;
  if (code === "ECONNRESET" || code === "EPIPE") return LOST;
  if (/CERT|^UNABLE_TO_/.test(code)) return UNTRUSTED;
  if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return NO_TLS;
  return undefined;
}

const UNREACHABLE_CODES = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
]);

/**
 * Returns advice for an error of the client library `pg` that has no code and can be recognised by its message only.
 */
function adviceFor({ message }: Error): string | undefined {
  if (message === "timeout expired" || message.startsWith("timeout exceeded when trying to connect")) return SILENT;
  if (message.startsWith(SILENT_SERVER)) return LOST;
  if (message.startsWith("Connection terminated")) return LOST;
  if (message.startsWith("Client has encountered a connection error")) return LOST;
  if (/support SSL connections|establishing an SSL connection/.test(message)) return NO_TLS;
  if (/^SASL: .* password must be a/.test(message))
    return "The server asks for a password, and DATABASE_URL contains none. Write it as postgres://user:password@host/database.";
  return undefined;
}

/**
 * Returns the message of an error. If a host name has several IP addresses, Node wraps the failures of all of them in
 * one error whose own message is empty; then the messages inside are returned.
 */
function reasonOf(error: Error): string {
  if (error instanceof AggregateError)
    return error.errors.map((one) => (one instanceof Error ? one.message : String(one))).join("; ");
  return error.message;
}
