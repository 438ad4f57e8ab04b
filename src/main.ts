import { openLog } from "#kernel/log.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { exitWithExplanation } from "./start/explain.ts";
import { waitUntilStopped } from "./start/until-stopped.ts";

await exitWithExplanation(async () => {
  const config = readConfig();
  // Imported on demand: a serving process does not load the rehearsal, which saves memory.
  if (config.slack) {
    const { startFieldbook } = await import("./start/serve.ts");
    await using fieldbook = await startFieldbook(config, config.slack, openLog(config.logLevel));
    await waitUntilStopped(fieldbook.serverEnded);
    return;
  }
  refuseToRehearse(config);
  // A folder of its own, so that no real programme stands beside the made-up one, and each may be deleted alone.
  const own = { ...config, directory: `${config.directory}-rehearsal` };
  const { startRehearsal } = await import("./start/rehearse.ts");
  await using rehearsal = await startRehearsal(own, openLog(process.stdout.isTTY ? "warn" : config.logLevel));
  process.stdout.write(`\nFieldbook rehearses at ${rehearsal.url}\nOpen it in a browser. Stop with Ctrl+C.\n`);
  await waitUntilStopped(rehearsal.serverEnded);
});

/**
 * Throws in production, where a rehearsal can only start by mistake: because Slack's tokens are missing from the
 * environment.
 */
function refuseToRehearse(config: Config): void {
  if (!config.production) return;
  throw new ConfigError(
    "In production Fieldbook needs Slack: set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET, and SLACK_BOT_TOKEN beside it unless a token was stored by `fieldbook installation add`.",
  );
}
