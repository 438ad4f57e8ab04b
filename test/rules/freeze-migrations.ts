// `npm run freeze`, once a new migration is ready to land: from then on its file is never edited.
import { readMigrations } from "#db/migrate.ts";
import { freeze, readLock, unfrozen, writeLock } from "#test/support/migration-lock.ts";

const migrations = await readMigrations();
const lock = readLock();
writeLock(freeze(lock, migrations));
process.stdout.write(`Frozen: ${unfrozen(lock, migrations).join(", ") || "nothing new"}\n`);
