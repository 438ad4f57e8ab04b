import { text } from "node:stream/consumers";
import { systemClock } from "#kernel/clock.ts";
import { openLog } from "#kernel/log.ts";
import { runCommandLine } from "./cli/run-command.ts";
import { readConfig } from "./config.ts";
import { inspectConfiguredDatabase } from "./start/inspect-configured-database.ts";
import { openConfiguredDatabase } from "./start/open-configured-database.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  clock: systemClock,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readInput: () => text(process.stdin),
  readConfig,
  // Commands log nothing ("silent"), because standard output carries only their results.
  openDatabase: () => openConfiguredDatabase(readConfig(), openLog("silent")),
  inspectDatabase: () => inspectConfiguredDatabase(readConfig(), openLog("silent")),
});
