import type { Db } from "#db/as.ts";
import { checkRoster } from "#mentoring/roster/check-roster.ts";
import {
  importRoster,
  previewRoster,
  type RosterImportChoices,
  type RosterImportResult,
} from "#mentoring/roster/import-roster.ts";
import { EMPTY_STORED_ROSTER, parseRoster, type Roster } from "#mentoring/roster/roster.ts";
import { SLACK_USER_COLUMN } from "#slack/slack-address.ts";
import {
  chooseWorkspaceToFill,
  ensureWorkspace,
  NEW_WORKSPACE_OPTION_HELP,
  TEAM_OPTION_HELP,
  type WorkspaceChoice,
} from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, readArguments } from "./command.ts";
import { readCsvFile } from "./read-csv-file.ts";
import { printImportReport } from "./report.ts";

const OPTIONS = {
  programme: { type: "string" },
  team: { type: "string" },
  "new-workspace": { type: "boolean", default: false },
  confirm: { type: "boolean", default: false },
  "same-person": { type: "string", multiple: true },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- roster import people.csv pairs.csv [visits.csv] [options]

Brings people, pairs and planned visits into a programme: all of them, or none when a line is wrong; then every wrong
line is named. The same files again change nothing. No person, pair or visit is taken away by leaving it out; a role
that a person's line no longer names is.

A line is the person Fieldbook knows with its e-mail or member id, if name and account agree as well: other spellings,
a second surname and nicknames do. Otherwise the line is somebody else, such as a school's new principal under the
school's address. The address then passes on, whoever had it ends with their pairs and keeps what they wrote, and
nothing is inherited. What that means is said in words, and nothing is written without --confirm.

  --programme NAME  how the programme is called if it is made now; one that exists keeps its name
${TEAM_OPTION_HELP}
${NEW_WORKSPACE_OPTION_HELP}
  --confirm         goes on although e-mails or accounts pass to other people, or a person to another name or account
  --same-person REF the line with this e-mail or member id is the person Fieldbook knows with it, under another name
                    (married, mistyped) or another account; may be given several times, and needs --confirm
  --dry-run         tells what would happen and writes nothing
  --json            one line of JSON on standard output, problems included

The files are CSV in UTF-8 with a header; the columns may stand in any order.
  people.csv  name,email,slack_user_id,roles,school,level,region,language,time_zone
              roles: principal, mentor, companion, coordinator, admin, with ; between several
              one of email and slack_user_id is needed; language: en or es; time_zone: like America/Lima
  pairs.csv   principal,mentor,role,starts_on
              people by e-mail or Slack member id; role: lead, second, peer, shadow, external
              may also have ends_on,end_reason: the last day of a pair, and why (completed, rematch, leave, role_change,
              left, mistake; nobody is told). A day that is over ends it now. Leaving the day out later takes nothing
              back
              another role or first day corrects the pair, unless it is what stood there before a correction
  visits.csv  principal,mentor,starts_at,minutes,modality,purpose
              starts_at: like 2026-11-17T09:00, in the principal's time zone unless it carries an offset
              another time on the day of a visit moves that visit, and both are told; on another day, or where it is not
              clear which visit is meant, a column moved_from says the time that it had
              modality: in_person, video, phone, async_messaging, mixed
              a visit that was over when it was listed waits to be logged on the mentor's Home; nobody is asked about it`;

export const rosterImportCommand: Command = {
  about: "people, pairs and visits from CSV files",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { "dry-run": dryRun, "same-person": samePeople = [], confirm: isConfirmed, json, programme } = values;
    const roster = await readFiles(positionals, programme);
    await using database = await context.openDatabase();
    const choice = await chooseWorkspaceToFill(database.db, values);
    if (choice.kind === "unclear") {
      context.err(choice.reason);
      return EXIT_FAILURE;
    }
    const choices = { samePeople, isConfirmed };
    const outcome = dryRun
      ? await preview(database.db, choice, roster, choices)
      : await bringIn(database.db, choice, roster, choices, context.clock.now());
    return printImportReport(outcome, { json, dryRun }, context);
  },
};

async function readFiles(paths: readonly string[], programme: string | undefined): Promise<Roster> {
  const [people, pairs, visits, ...others] = paths;
  if (people === undefined || pairs === undefined || others.length > 0) {
    throw new BadUsageError("Name two or three files: people.csv pairs.csv [visits.csv].");
  }
  return parseRoster({
    programme,
    users: SLACK_USER_COLUMN,
    people: await readCsvFile(people),
    pairs: await readCsvFile(pairs),
    visits: visits === undefined ? undefined : await readCsvFile(visits),
  });
}

type Choice = Exclude<WorkspaceChoice, { kind: "unclear" }>;

async function preview(
  db: Db,
  choice: Choice,
  roster: Roster,
  choices: RosterImportChoices,
): Promise<RosterImportResult> {
  const { account } = choice;
  return choice.kind === "found"
    ? previewRoster(db, choice.workspaceId, account, roster, choices)
    : checkRoster(roster, EMPTY_STORED_ROSTER, account, choices.samePeople);
}

/**
 * Imports a roster. The roster is validated before a missing workspace is created, so that an invalid file leaves no
 * empty workspace behind.
 */
async function bringIn(
  db: Db,
  choice: Choice,
  roster: Roster,
  choices: RosterImportChoices,
  now: Temporal.Instant,
): Promise<RosterImportResult> {
  if (choice.kind === "new") {
    const checked = checkRoster(roster, EMPTY_STORED_ROSTER, choice.account, choices.samePeople);
    if (checked.kind === "refused") return checked;
  }
  const workspaceId = await ensureWorkspace(db, choice, now);
  return importRoster(db, workspaceId, choice.account, roster, now, choices);
}
