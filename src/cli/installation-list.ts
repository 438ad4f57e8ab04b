import { asMachine } from "#db/as.ts";
import { listInstallations } from "#mentoring/installation/installation.store.ts";
import type { Installation } from "#mentoring/installation/installation.ts";
import { BadUsageError, type Command, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- installation list [--json]

Lists the accounts that Fieldbook knows: those it is installed in, those that a roster has named, and those it was
removed from. Of one that is held it says since when and why: Slack refuses its token, and its notices wait. Prints no
token.

  --json            one line of JSON on standard output`;

export const installationListCommand: Command = {
  about: "the accounts that Fieldbook is installed in",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("installation list takes options only.");
    await using database = await context.openDatabase();
    const listed = (await asMachine(database.db, listInstallations)).map(toListed);
    if (values.json) context.out(JSON.stringify(listed));
    else context.out(listed.length > 0 ? listed.map(describe).join("\n") : "There is none yet.");
    return EXIT_SUCCESS;
  },
};

function toListed({ surface, account, name, token, installedAt, removedAt, held }: Installation) {
  return {
    surface,
    account,
    name,
    token: token === undefined ? "none" : "sealed",
    installedAt: installedAt.toString(),
    ...(removedAt && { removedAt: removedAt.toString() }),
    ...(held && { held: { since: held.since.toString(), reason: held.reason } }),
  } as const;
}

function describe({
  surface,
  account,
  name,
  token,
  installedAt,
  removedAt,
  held,
}: ReturnType<typeof toListed>): string {
  const state = removedAt
    ? `removed ${removedAt.slice(0, 10)}`
    : token === "sealed"
      ? "token stored, sealed"
      : "no token stored: SLACK_BOT_TOKEN, or not installed yet";
  const waits = held ? [`held since ${held.since.slice(0, 16)}Z: ${held.reason}`] : [];
  return [surface, account, name, `since ${installedAt.slice(0, 10)}`, state, ...waits].join("  ");
}
