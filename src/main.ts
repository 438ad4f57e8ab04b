import { openLog } from "#kernel/log.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { exitWithExplanation } from "./start/explain.ts";
import { limitTimeToStop, waitForStopSignal, waitUntilStopped } from "./start/until-stopped.ts";

await exitWithExplanation(async () => {
  const config = readConfig();
  const signalled = waitForStopSignal();
  // The modules of a rehearsal are imported below, only when one is started: a process that serves real workspaces
  // saves the memory that they would take.
  if (config.slack) {
    const { startFieldbook } = await import("./start/serve.ts");
    const log = openLog(config.logLevel);
    await using fieldbook = await startFieldbook(config, config.slack, log);
    await waitUntilStopped(signalled, fieldbook.serverEnded);
    limitTimeToStop(log);
    return;
  }
  refuseToRehearse(config);
  // A rehearsal keeps its data in a folder of its own. Its made-up people are thus never stored beside those of a real
  // programme, and each folder can be deleted separately.
  const own = { ...config, directory: `${config.directory}-rehearsal` };
  const { startRehearsal } = await import("./start/rehearse.ts");
  const log = openLog(process.stdout.isTTY ? "warn" : config.logLevel);
  await using rehearsal = await startRehearsal(own, log);
  process.stdout.write(`\nFieldbook rehearses at ${rehearsal.url}\nOpen it in a browser. Stop with Ctrl+C.\n`);
  await waitUntilStopped(signalled, rehearsal.serverEnded);
  limitTimeToStop(log);
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
