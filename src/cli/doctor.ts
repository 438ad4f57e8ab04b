import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import { readMigrations } from "#db/migrate.ts";
import { readServerVersion } from "#db/server-version.ts";
import { SealBrokenError } from "#kernel/seal.ts";
import { listActiveInstallations } from "#mentoring/installation/install.ts";
import { listWorkspaces } from "#mentoring/people/workspace.store.ts";
import type { Workspace } from "#mentoring/people/workspace.ts";
import { countStoredRoster } from "#mentoring/roster/roster.store.ts";
import { listOverdueNotices } from "#outbox/overdue.ts";
import type { Config } from "#src/config.ts";
import type { InspectedDatabase } from "#src/start/inspect-configured-database.ts";
import { checkDisk, describeUsers } from "./check-database.ts";
import { checkHelp } from "./check-help.ts";
import { checkRefused } from "./check-refused.ts";
import { checkSlack } from "./check-slack.ts";
import { checkTooLate } from "./check-too-late.ts";
import { checkUnderstood } from "./check-understood.ts";
import {
  BadUsageError,
  type Command,
  type CommandContext,
  describeFault,
  EXIT_FAILURE,
  EXIT_SUCCESS,
  readArguments,
} from "./command.ts";

const HELP = `Usage: npm run fieldbook -- doctor [--json]

Looks at the environment, the database, its migrations and the key, counts what is there, and names the accounts that
Fieldbook is installed in, those whose notices nobody sends or Slack keeps refusing, what came too late in the last seven
days, how many messages of the last 30 days were not understood, and the languages in which help and contacts are missing,
not verified or verified too long ago. If Slack is configured, asks it about the tokens. Looks into an embedded database
also while Fieldbook runs. Changes nothing, but writes one row to see whether the disk takes it. Ends with exit code 1 if
anything is wrong or still missing. Prints no secret and no person's name.

  --json            one line of JSON on standard output`;

/** `counts`: what was counted, for whoever reads the findings as JSON. */
type Finding = {
  readonly check: string;
  readonly isFine: boolean;
  readonly says: string;
  readonly counts?: readonly object[];
};

export const doctorCommand: Command = {
  about: "says whether this installation is in order",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean", default: false } });
    if (positionals.length > 0) throw new BadUsageError("doctor takes no arguments.");
    const findings = await examine(context);
    context.out(values.json ? JSON.stringify(findings) : findings.map(describe).join("\n"));
    return findings.every(({ isFine }) => isFine) ? EXIT_SUCCESS : EXIT_FAILURE;
  },
};

/** Runs the checks of the configuration and the database in order; checks that depend on a failed one are skipped. */
async function examine(context: CommandContext): Promise<Finding[]> {
  const environment = await look("environment", () => describeConfig(context.readConfig()));
  if (!environment.isFine) return [environment];
  await using opened = new AsyncDisposableStack();
  const found: { database?: InspectedDatabase } = {};
  const database = await look("database", async () => {
    const inspected = opened.use(await context.inspectDatabase());
    const version = await asMachine(inspected.db, readServerVersion);
    found.database = inspected;
    return [`PostgreSQL ${version}`, inspected.condition].filter(Boolean).join(", ");
  });
  const inside = found.database ? await lookInside(found.database, context) : [];
  return [environment, database, ...inside, ...(await lookAtSlack(context.readConfig(), found.database?.db))];
}

async function lookAtSlack(config: Config, db: Db | undefined): Promise<Finding[]> {
  const { slack } = config;
  if (!slack) return [];
  return [
    await look("slack", async () =>
      checkSlack(config, slack, db ? await listActiveInstallations(db, "slack") : undefined),
    ),
  ];
}

async function lookInside(inspected: InspectedDatabase, { clock }: CommandContext): Promise<Finding[]> {
  const { db, access } = inspected;
  const workspaces = await asMachine(db, listWorkspaces);
  return [
    ...(access ? [await look("users", () => describeUsers(access))] : []),
    await look("disk", () => checkDisk(inspected)),
    // `inspectDatabase` throws if a migration is missing; since it did not, all migrations are known to be applied.
    await look("migrations", async () => `all ${(await readMigrations()).length} are applied`),
    await look("key", () => openKeys(db, workspaces)),
    await look("counts", () => count(db, workspaces)),
    await look("help", () => checkHelp(db, workspaces, clock.now())),
    await look("installed", () => describeInstallations(db)),
    await look("sending", () => findOverdue(db, workspaces, clock.now())),
    await look("refused", () => checkRefused(db, workspaces)),
    await look("late", () => checkTooLate(db, workspaces, clock.now())),
    await look("understood", () => checkUnderstood(db)),
  ];
}

async function describeInstallations(db: Db): Promise<string> {
  const inForce = await listActiveInstallations(db, "slack");
  const stored = inForce.filter(({ token }) => token !== undefined).length;
  const broken = inForce.filter((one) => one.broken).map(({ installation: { account } }) => account);
  if (broken.length > 0) throw new Error(`FIELDBOOK_KEY does not open the token of ${broken.join(", ")}`);
  const held = inForce.flatMap(({ installation: { account, name, held: since } }) =>
    since ? [`${account} ${name} since ${since.since.toString().slice(0, 16)}Z: ${since.reason}`] : [],
  );
  if (held.length > 0) throw new Error(`Slack refuses the token, and everything waits, of ${held.join(", ")}`);
  const known = inForce.map(({ installation: { account, name } }) => `${account} ${name}`);
  return known.length === 0 ? "in no account yet" : `${known.join(", ")}; tokens stored: ${stored}`;
}

/**
 * Throws if a workspace has overdue notices, which means that no running process serves its installation. Workspaces
 * from which Fieldbook was removed are not checked, because their notices are meant to wait.
 */
async function findOverdue(db: Db, workspaces: readonly Workspace[], now: Temporal.Instant): Promise<string> {
  const served = new Set((await listActiveInstallations(db, "slack")).map((one) => one.installation.workspaceId));
  const overdue = (await asMachine(db, (tx) => listOverdueNotices(tx, now))).filter((one) =>
    served.has(one.workspaceId),
  );
  if (overdue.length === 0) return "no notice waits longer than it should";
  const lines = overdue.map(({ workspaceId, notices, since }) => {
    const name = workspaces.find(({ id }) => id === workspaceId)?.name ?? workspaceId;
    return `${name}: ${notices} due since ${since.toString().slice(0, 16)}Z`;
  });
  throw new Error(`nobody sends to ${lines.join(", ")}: no process with a working token serves it`);
}

type Found = string | Pick<Finding, "says" | "counts">;

async function look(check: string, at: () => Promise<Found> | Found): Promise<Finding> {
  try {
    const found = await at();
    return { check, isFine: true, ...(typeof found === "string" ? { says: found } : found) };
  } catch (error) {
    return { check, isFine: false, says: describeFault(error) };
  }
}

function describeConfig({ databaseUrl, slack, directory }: Config): string {
  const database = databaseUrl ? "PostgreSQL at DATABASE_URL" : `PostgreSQL of its own in ${directory}`;
  const surface = slack
    ? `Slack by ${slack.transport === "socket" ? "Socket Mode" : "HTTP"}`
    : "no Slack: `npm start` rehearses, in .fieldbook-rehearsal";
  return `${database}; ${surface}`;
}

async function openKeys(db: Db, workspaces: readonly Workspace[]): Promise<string> {
  const closed: string[] = [];
  for (const { id, name } of workspaces) {
    await db.keys.of(id).catch((error: unknown) => {
      if (!(error instanceof SealBrokenError)) throw error;
      closed.push(name);
    });
  }
  if (closed.length === 0) return `FIELDBOOK_KEY opens every workspace (${workspaces.length})`;
  throw new Error(`FIELDBOOK_KEY does not open ${closed.join(", ")}: it is not the key this database was written with`);
}

async function count(db: Db, workspaces: readonly Workspace[]): Promise<string> {
  const known = await Promise.all(workspaces.map(({ id }) => asMachineIn(db, id, countStoredRoster)));
  const of = (noun: "people" | "pairs" | "visits") => known.reduce((sum, one) => sum + one[noun], 0);
  return `workspaces ${workspaces.length}, people ${of("people")}, pairs ${of("pairs")}, visits ${of("visits")}`;
}

function describe({ check, isFine, says }: Finding): string {
  return `${isFine ? "ok   " : "wrong"}  ${check.padEnd(11)}  ${says}`;
}
