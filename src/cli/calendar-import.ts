import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { chooseWorkspace, ensureWorkspace, TEAM_OPTION_HELP } from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, readArguments } from "./command.ts";
import { readCsvFile } from "./read-csv-file.ts";
import { printImportReport } from "./report.ts";

const OPTIONS = { team: { type: "string" }, json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- calendar import calendar.csv [options]

Brings holidays, breaks and extra school days into the programme's calendar: all of them, or none when a line is wrong.
A day that is there already takes the new kind and name. Saturdays and Sundays need no line.

${TEAM_OPTION_HELP}
  --json            one line of JSON on standard output, problems included

The file is CSV in UTF-8 with a header; the columns may stand in any order.
  calendar.csv  date,kind,name
                date: like 2026-12-08; kind: holiday, break, school_day`;

export const calendarImportCommand: Command = {
  about: "holidays, breaks and extra school days from a CSV file",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new BadUsageError("Name one file: calendar.csv.");
    const reading = parseCalendarFile(await readCsvFile(path));
    const options = { json: values.json, dryRun: false };
    if (reading.problems.length > 0)
      return printImportReport({ kind: "refused", problems: reading.problems }, options, context);
    await using database = await context.openDatabase();
    const choice = await chooseWorkspace(database.db, values.team);
    if (choice.kind === "unclear") {
      context.err(choice.reason);
      return EXIT_FAILURE;
    }
    const now = context.clock.now();
    const workspaceId = await ensureWorkspace(database.db, choice, now);
    return printImportReport(await importCalendar(database.db, workspaceId, reading, now), options, context);
  },
};
