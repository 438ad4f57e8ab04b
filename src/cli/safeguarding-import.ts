import { importSafeguarding } from "#mentoring/roster/import-safeguarding.ts";
import { parseSafeguardingFile } from "#mentoring/roster/safeguarding-csv.ts";
import { actAsKeeper, KEEPER_OPTIONS, KEEPER_OPTIONS_HELP, sayNotAllowed } from "./act-as-keeper.ts";
import { BadUsageError, type Command, EXIT_FAILURE, readArguments } from "./command.ts";
import { readCsvFile } from "./read-csv-file.ts";
import { printImportReport } from "./report.ts";

const HELP = `Usage: npm run fieldbook -- safeguarding import safeguarding.csv --as WHO [options]

Brings in whom to call and where to turn when somebody may be in danger: all lines, or none when one is wrong. What the
file brings or changes is not verified: somebody calls each number, opens each link, and says so with "safeguarding
verify" or on the Home tab. The same file again changes nothing. Nothing is taken away by leaving it out.

${KEEPER_OPTIONS_HELP}

The file is CSV in UTF-8 with a header; the columns may stand in any order. Lines that begin with # are passed over.
  safeguarding.csv  kind,country,language,name,how,duty,person,outside_line_of_command
      kind: contact, emergency, helpline, child_route, protection_channel
      of a contact: how is a telephone number; person is who it is in Fieldbook, by e-mail or Slack member id (one of
      the two is needed); outside_line_of_command: yes or no; country and language stay empty
      of the others: country like PE; language: en or es; how is a number, a link, or what to do; duty, only of a
      child_route, says who has to report what to whom, and by when`;

export const safeguardingImportCommand: Command = {
  about: "contacts and resources from a CSV file",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, KEEPER_OPTIONS);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new BadUsageError("Name one file: safeguarding.csv.");
    const parsed = parseSafeguardingFile(await readCsvFile(path));
    const options = { json: values.json, dryRun: false };
    if (parsed.problems.length > 0)
      return printImportReport({ kind: "refused", problems: parsed.problems }, options, context);
    return actAsKeeper(context, values, async ({ db, actor, findPersonId }) => {
      const outcome = await importSafeguarding(db, actor, parsed, findPersonId, context.clock.now());
      if (outcome.kind !== "not_allowed") return printImportReport(outcome, options, context);
      context.err(sayNotAllowed(values.as));
      return EXIT_FAILURE;
    });
  },
};
