import { countMigrations } from "#db/migrate.ts";
import type { DbOptions } from "#db/open.ts";
import { ownsDatabase } from "#db/owns-database.ts";
import { type Config, ConfigError } from "#src/config.ts";

/** As which users Fieldbook reaches the database. */
export type DatabaseAccess = Pick<DbOptions, "ownerUrl" | "appUrl"> & {
  /** The URL at which the database can be looked at. */
  readonly url: string;
};

/**
 * Returns how the database at DATABASE_URL is reached: by two users; by its owner alone, beside whom the app signs in as
 * `fieldbook_app`; or by the app's user alone, who cannot migrate it.
 */
export async function findDatabaseAccess(url: string, config: Config): Promise<DatabaseAccess> {
  const { databaseOwnerUrl: ownerUrl } = config;
  if (ownerUrl) return { url: ownerUrl, ownerUrl, appUrl: url };
  return (await ownsDatabase(url)) ? { url, ownerUrl: url } : { url, appUrl: url };
}

export function usersOf({ ownerUrl, appUrl }: DatabaseAccess): Pick<DbOptions, "ownerUrl" | "appUrl"> {
  return { ...(ownerUrl && { ownerUrl }), ...(appUrl && { appUrl }) };
}

/** Throws {@link ConfigError} if migrations are missing, with what to do about it. */
export async function assertMigrated({ url, ownerUrl }: DatabaseAccess): Promise<void> {
  const { applied, pending } = await countMigrations(url);
  if (pending === 0) return;
  const [state, what] =
    applied === 0
      ? ["The database is empty", "all migrations"]
      : [`${pending} migrations are not applied to the database yet`, "them"];
  throw new ConfigError(
    ownerUrl
      ? `${state}. \`npm start\` applies ${what}, or beforehand: npm run fieldbook -- migrate`
      : `${state}, and the user in DATABASE_URL may not apply ${what}. Set DATABASE_OWNER_URL and run: npm run fieldbook -- migrate`,
  );
}
