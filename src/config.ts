import { resolve } from "node:path";
import { z } from "zod";

/**
 * The environment variables that Fieldbook reads, each with its description. A test checks that `.env.example` lists
 * the same ones.
 */
export const ENVIRONMENT_VARIABLES = [
  { name: "PORT", about: "The port of the one HTTP server (3000)." },
  {
    name: "HTTP_KEEP_ALIVE_SECONDS",
    about: "How long an idle HTTP connection stays open (65): longer than the load balancer before it keeps one.",
  },
  { name: "HTTP_REQUEST_SECONDS", about: "The time in which a client has to send a whole HTTP request (10)." },
  {
    name: "DATABASE_URL",
    about:
      "PostgreSQL 15 or newer: the user Fieldbook works as, or the owner of the database. Absent: a server of its own under .fieldbook/.",
  },
  {
    name: "DATABASE_OWNER_URL",
    about: "The same database as its owner, for migrations. Fieldbook serves without it once they are applied.",
  },
  {
    name: "FIELDBOOK_KEY",
    about: "32 bytes in base64 that seal what people confide. Several, comma-separated: the first seals, all open.",
  },
  {
    name: "SLACK_BOT_TOKEN",
    about: "The bot token (xoxb-…) of one workspace, besides those of `fieldbook installation add`.",
  },
  { name: "SLACK_APP_TOKEN", about: "The app-level token (xapp-…): Socket Mode, no public address needed." },
  { name: "SLACK_SIGNING_SECRET", about: "Signed HTTP instead of Socket Mode." },
  { name: "SLACK_API_URL", about: "A Slack elsewhere, for tests." },
  { name: "LOG_LEVEL", about: "fatal, error, warn, info, debug or silent (info)." },
  { name: "NODE_ENV", about: "production refuses to make a key or to rehearse." },
  {
    name: "CRASH_AT",
    about:
      "For failure tests only, and refused in production: after_hear, after_understand, before_commit, after_claim, after_http or before_settle kills the process there.",
  },
] as const;

type Name = (typeof ENVIRONMENT_VARIABLES)[number]["name"];
export type Environment = Readonly<Partial<Record<Name, string>>>;

/**
 * Thrown when the environment variables are invalid. The message lists every problem and its solution, one per line.
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export type SlackConfig = { readonly botToken?: string } & (
  | { readonly transport: "socket"; readonly appToken: string }
  | { readonly transport: "http"; readonly signingSecret: string }
);

export type Config = {
  readonly port: number;
  /** Limits of the HTTP server; absent if its defaults apply. */
  readonly httpLimits?: { readonly keepAliveSeconds: number; readonly requestSeconds: number };
  readonly logLevel: string;
  readonly production: boolean;
  /** The folder that holds the embedded PostgreSQL server and the generated key. */
  readonly directory: string;
  readonly databaseUrl?: string;
  /** The database as its owner; absent if DATABASE_URL is the owner's, or if nothing is to be migrated. */
  readonly databaseOwnerUrl?: string;
  /** The value of FIELDBOOK_KEY; it is never logged. */
  readonly key?: string;
  /** The failpoint at which a crash test kills this process. */
  readonly crashAt?:
    | "after_hear"
    | "after_understand"
    | "before_commit"
    | "after_claim"
    | "after_http"
    | "before_settle";
  /** The base URL of the Slack API; if absent, Slack's own URL is used. */
  readonly slackApiUrl?: string;
  /** The Slack configuration; absent in a rehearsal, which runs without Slack. */
  readonly slack?: SlackConfig;
};

const text = z.string().trim().min(1).optional();
const seconds = (name: string) => {
  const error = `${name} must be a number of seconds from 1 to 3600.`;
  return z.coerce.number(error).min(1, error).max(3_600, error);
};
const databaseUrl = (name: string) =>
  z
    .url({ protocol: /^postgres(ql)?$/, error: `${name} must look like postgres://user:password@host/database.` })
    .optional();
const shape = z.object({
  PORT: z.coerce.number("PORT must be a number, like 3000.").int().min(0).max(65_535).default(3000),
  HTTP_KEEP_ALIVE_SECONDS: seconds("HTTP_KEEP_ALIVE_SECONDS").default(65),
  HTTP_REQUEST_SECONDS: seconds("HTTP_REQUEST_SECONDS").default(10),
  DATABASE_URL: databaseUrl("DATABASE_URL"),
  DATABASE_OWNER_URL: databaseUrl("DATABASE_OWNER_URL"),
  FIELDBOOK_KEY: text,
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-", "SLACK_BOT_TOKEN must start with xoxb-.").optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-", "SLACK_APP_TOKEN must start with xapp-.").optional(),
  SLACK_SIGNING_SECRET: text,
  SLACK_API_URL: z.url("SLACK_API_URL must be a URL.").optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "LOG_LEVEL must be fatal, error, warn, info, debug or silent.",
    )
    .default("info"),
  NODE_ENV: text,
  CRASH_AT: z
    .enum(
      ["after_hear", "after_understand", "before_commit", "after_claim", "after_http", "before_settle"],
      "CRASH_AT must be after_hear, after_understand, before_commit, after_claim, after_http or before_settle.",
    )
    .optional(),
});

/** Parses the environment variables. Throws {@link ConfigError} with all problems, not only the first. */
export function readConfig(environment: Environment = readProcess()): Config {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = shape.safeParse(said);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message).join("\n"));
  const { data } = parsed;
  const production = data.NODE_ENV === "production";
  if (production && data.CRASH_AT) throw new ConfigError("CRASH_AT is for failure tests: unset it in production.");
  const slack = readSlack(data);
  return {
    port: data.PORT,
    httpLimits: { keepAliveSeconds: data.HTTP_KEEP_ALIVE_SECONDS, requestSeconds: data.HTTP_REQUEST_SECONDS },
    logLevel: data.LOG_LEVEL,
    production,
    directory: resolve(".fieldbook"),
    ...readDatabase(data),
    ...(data.FIELDBOOK_KEY && { key: data.FIELDBOOK_KEY }),
    ...(data.CRASH_AT && { crashAt: data.CRASH_AT }),
    ...(data.SLACK_API_URL && { slackApiUrl: data.SLACK_API_URL }),
    ...(slack && { slack }),
  };
}

/** Throws {@link ConfigError} unless the owner's URL stands beside one of another user. */
function readDatabase({ DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseOwnerUrl }: z.infer<typeof shape>) {
  if (!databaseOwnerUrl) return databaseUrl ? { databaseUrl } : {};
  if (!databaseUrl)
    throw new ConfigError("DATABASE_OWNER_URL is set; beside it DATABASE_URL is missing: the user Fieldbook works as.");
  if (new URL(databaseUrl).username === new URL(databaseOwnerUrl).username)
    throw new ConfigError(
      "DATABASE_URL and DATABASE_OWNER_URL name the same user. Name another one in DATABASE_URL, with a password; `migrate` creates it.",
    );
  return { databaseUrl, databaseOwnerUrl };
}

/**
 * Reads the Slack configuration. The bot token may instead be stored in the database, but the app token or signing
 * secret may not. Throws {@link ConfigError} if a bot token is set without either of them.
 */
function readSlack(data: z.infer<typeof shape>): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = data;
  if (!botToken && !appToken && !signingSecret) return undefined;
  const base = botToken ? { botToken } : {};
  if (appToken) return { ...base, transport: "socket", appToken };
  if (signingSecret) return { ...base, transport: "http", signingSecret };
  throw new ConfigError(
    "SLACK_BOT_TOKEN is set; beside it SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing.",
  );
}

/** Reads the environment variables of the process; a variable that is not set there is taken from the file `.env`. */
function readProcess(): Environment {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return process.env;
}
