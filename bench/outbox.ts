import { describeMachine, load } from "./measure/machine.ts";
import { type BenchDatabase, openBenchDatabase } from "./outbox/database.ts";
import { openFieldbook } from "./outbox/fieldbook.ts";
import { openGraphileWorker } from "./outbox/graphile-worker.ts";
import { measureOneByOne } from "./outbox/one-by-one.ts";
import { openPgBoss } from "./outbox/pg-boss.ts";
import { measureQuietTick, measureTimetable } from "./outbox/quiet-tick.ts";
import { type Race, race } from "./outbox/race.ts";
import { type Part, reportQuietTick, reportRace, spread } from "./outbox-report.ts";

const JOBS = 100_000;
const ROUNDS = 5;
const ONE_BY_ONE = 2_000;
const OPEN = 1_000_000;

/** What the queue costs: emptying a full one, beside two others; and finding nothing to do in a large one. */
export async function benchOutbox(): Promise<void> {
  await using database = await openBenchDatabase();
  say(`outbox: ${describeMachine()}, load ${load()}`);
  tell(reportRace(await runRace(database), JOBS));
  const each = await measureOneByOne(database, ONE_BY_ONE);
  say(`as the product goes about it, claims of 20 and each settled at once: ${Math.round(each)}/s; load ${load()}`);
  tell(reportQuietTick(await measureQuietTick(database, OPEN), OPEN));
  say(`a pass of the timetable over the sample, ${spread(await measureTimetable(database))}; load ${load()}`);
}

async function runRace({ open, owner, ownerUrl, serves }: BenchDatabase): Promise<Race> {
  await using opened = new AsyncDisposableStack();
  const fieldbook = openFieldbook(opened.use(await open()), owner, serves());
  const rivals = [await openGraphileWorker(ownerUrl, owner), await openPgBoss(ownerUrl, owner)];
  const queues = [fieldbook, ...rivals.filter((queue) => queue !== undefined)];
  for (const queue of queues) opened.use(queue);
  return await race(queues, owner, ROUNDS, JOBS);
}

function tell({ lines, kept }: Part): void {
  for (const line of lines) say(line);
  if (!kept) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
