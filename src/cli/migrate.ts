import { readMigrations } from "#db/migrate.ts";
import { BadUsageError, type Command, EXIT_SUCCESS, readArguments } from "./command.ts";

const HELP = `Usage: npm run fieldbook -- migrate

Brings the database to the schema of this version. Starting Fieldbook does the same; this is for those who want it
done before. Running it twice, or on two machines at once, does no harm.`;

export const migrateCommand: Command = {
  about: "brings the database to this version's schema",
  help: HELP,
  async run(args, context) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new BadUsageError("migrate takes no arguments.");
    // `openDatabase` applies all pending migrations, so nothing else remains to be done.
    await using _database = await context.openDatabase();
    const last = (await readMigrations()).at(-1);
    context.out(`The database is at ${last?.name}.`);
    return EXIT_SUCCESS;
  },
};
