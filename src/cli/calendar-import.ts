import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import {
  chooseWorkspaceToFill,
  ensureWorkspace,
  NEW_WORKSPACE_OPTION_HELP,
  TEAM_OPTION_HELP,
} from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, readArguments } from "./command.ts";
import { readCsvFile } from "./read-csv-file.ts";
import { printImportReport } from "./report.ts";

const OPTIONS = {
  team: { type: "string" },
  "new-workspace": { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- calendar import calendar.csv [options]

Brings holidays, breaks, half days and extra school days into the programme's calendar: all of them, or none when a line
is wrong. A day that is there already takes the new kind and name; the days of the weekend need no line. What is planned
is planned again, and whoever has a visit on a day that becomes free is asked about it.

${TEAM_OPTION_HELP}
${NEW_WORKSPACE_OPTION_HELP}
  --dry-run         say what would change, and write nothing
  --json            one line of JSON on standard output, problems included

The file is CSV in UTF-8 with a header; the columns may stand in any order.
  calendar.csv  date[,until],kind,name[,place]
                date: like 2026-12-08, and until for all days up to that one (or start and end);
                kind: holiday, break, school_day, half_day, or ordinary to remove what was there;
                place: the school or region for which alone it is, written as in people.csv`;

export const calendarImportCommand: Command = {
  about: "holidays, breaks, half days and extra school days from a CSV file",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new BadUsageError("Name one file: calendar.csv.");
    const reading = parseCalendarFile(await readCsvFile(path));
    const options = { json: values.json, dryRun: values["dry-run"] };
    if (reading.problems.length > 0)
      return printImportReport({ kind: "refused", problems: reading.problems }, options, context);
    await using database = await context.openDatabase();
    const choice = await chooseWorkspaceToFill(database.db, values);
    if (choice.kind === "unclear") {
      context.err(choice.reason);
      return EXIT_FAILURE;
    }
    const now = context.clock.now();
    const workspaceId = await ensureWorkspace(database.db, choice, now);
    return printImportReport(
      await importCalendar(database.db, workspaceId, reading, now, { isDryRun: options.dryRun }),
      options,
      context,
    );
  },
};
