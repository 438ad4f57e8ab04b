import { openLog } from "#kernel/log.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { exitWithExplanation } from "./start/explain.ts";
import { waitForStopSignal, waitUntilStopped } from "./start/until-stopped.ts";

await exitWithExplanation(async () => {
  const config = readConfig();
  const signalled = waitForStopSignal();
  // The modules of a rehearsal are imported below, only when one is started: a process that serves real workspaces
  // saves the memory that they would take.
  if (config.slack) {
    const { startFieldbook } = await import("./start/serve.ts");
    await using fieldbook = await startFieldbook(config, config.slack, openLog(config.logLevel));
    await waitUntilStopped(signalled, fieldbook.serverEnded);
    return;
  }
  refuseToRehearse(config);
  // A rehearsal keeps its data in a folder of its own. Its made-up people are thus never stored beside those of a real
  // programme, and each folder can be deleted separately.
  const own = { ...config, directory: `${config.directory}-rehearsal` };
  const { startRehearsal } = await import("./start/rehearse.ts");
  await using rehearsal = await startRehearsal(own, openLog(process.stdout.isTTY ? "warn" : config.logLevel));
  process.stdout.write(`\nFieldbook rehearses at ${rehearsal.url}\nOpen it in a browser. Stop with Ctrl+C.\n`);
  await waitUntilStopped(signalled, rehearsal.serverEnded);
});

/**
 * Throws an error in production: a rehearsal starts whenever Slack's tokens are missing from the environment, and in
 * production they can only be missing by mistake.
 */
function refuseToRehearse(config: Config): void {
  if (!config.production) return;
  throw new ConfigError(
    "In production Fieldbook needs Slack: set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET, and SLACK_BOT_TOKEN beside it unless a token was stored by `fieldbook installation add`.",
  );
}
