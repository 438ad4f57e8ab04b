import { asMachine, type Db } from "#db/as.ts";
import { listInstallations } from "#mentoring/installation/installation.store.ts";
import { ConfigError } from "#src/config.ts";

/** The Slack team of the rehearsal's workspace; no real team has this id. */
export const REHEARSAL_TEAM_ID = "T0REHEARSE";

/**
 * Throws {@link ConfigError} if this database contains a rehearsal and no real workspace, so that no real workspace is
 * added beside made-up people. A database that already contains both is accepted.
 */
export async function assertNotOnlyRehearsal(db: Db): Promise<void> {
  const teams = await listTeams(db);
  if (teams.length === 0 || teams.some((team) => team !== REHEARSAL_TEAM_ID)) return;
  throw new ConfigError(
    "This database holds a rehearsal, and a real programme would stand beside the made-up one. Set DATABASE_URL to another database; without it, move the rehearsal to where `npm start` looks for it now: mv .fieldbook .fieldbook-rehearsal",
  );
}

/**
 * Throws {@link ConfigError} if this database contains a real workspace, because a rehearsal would add made-up people
 * to the database.
 */
export async function assertOnlyRehearsal(db: Db): Promise<void> {
  const real = (await listTeams(db)).filter((team) => team !== REHEARSAL_TEAM_ID);
  if (real.length === 0) return;
  throw new ConfigError(
    `This database holds the programme of ${real.join(", ")}, and a rehearsal would add a made-up one. Unset DATABASE_URL to rehearse in a database of its own, or set what the README names for Slack to serve the programme.`,
  );
}

async function listTeams(db: Db): Promise<readonly string[]> {
  const installations = await asMachine(db, listInstallations);
  return installations.filter(({ surface }) => surface === "slack").map(({ account }) => account);
}
