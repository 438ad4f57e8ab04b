import { pino } from "pino";
import type { MovableClock } from "#kernel/clock.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { createRequestDependencies } from "#mentoring/door/door.ts";
import { runRecurringJobs } from "#schedule/run-timetable.ts";
import { createDelivererByInstallation } from "#slack/install/deliver-by-installation.ts";
import { openInstallations } from "#slack/install/installations.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { createSlackDeliverer } from "#slack/send/send-notice.ts";
import { BANK } from "#test/support/bank.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import type { Said } from "#test/term/checks/said.ts";
import { understandMessage } from "#understanding/understand.ts";
import { type Chronicle, openChronicle } from "./chronicle.ts";
import { type Doors, openDoors } from "./doors.ts";
import { fillProgrammes, type Programme } from "./fill-programmes.ts";
import { openQueue } from "./queue.ts";
import { openTermSlack, type TermSlack } from "./term-slack.ts";

/**
 * Two programmes in one process, each in a Slack workspace of its own, with a clock that only moves when it is turned.
 */
export type World = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly programmes: readonly Programme[];
  readonly clock: MovableClock;
  readonly slack: TermSlack;
  readonly chronicle: Chronicle;
  readonly doors: Doors;
  readonly said: readonly Said[];
  /** What the log told of faults that nobody caused on purpose: a job or a message that failed and was left for later. */
  readonly troubles: string[];
  /** Whether this process can send to a programme. */
  serves(programme: Programme): boolean;
  /** What the minute does: the installations are looked after, and everything is planned. */
  timetable(): Promise<void>;
  /** Says everything that is due, as far as Slack takes it. Returns when something is due next. */
  sayWhatIsDue(): Promise<Temporal.Instant | undefined>;
};

export async function openProgrammes(startsAt: Temporal.Instant): Promise<World> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase({ connections: 4 }));
  const { db } = database;
  const clock = standing(startsAt);
  const chronicle = openChronicle(database, clock.now);
  const programmes = await fillProgrammes(database, startsAt);
  const [said, troubles]: [Said[], string[]] = [[], []];
  const log = pino({ level: "warn" }, { write: (line) => void (isOnPurpose(line) || troubles.push(line)) });
  const slack = opened.use(
    await openTermSlack(async ({ team, user, key, text }) => {
      const { people } = await chronicle.read();
      const to = people.get(programmes.find(({ account }) => account === team)?.users.get(user) ?? ("" as never));
      if (!to) throw new Error(`nobody is behind ${user}`);
      said.push({ to, key, text, at: clock.now() });
    }),
  );
  const door = createRequestDependencies({
    db,
    clock,
    bank: BANK,
    understand: understandMessage,
    wake: () => undefined,
  });
  const installations = await openInstallations({
    ...{ db, clock, log, door, bank: BANK, pace: UNPACED, apiUrl: slack.apiUrl },
    hear: async () => undefined,
  });
  const { serves } = installations;
  const deliverer = createDelivererByInstallation(installations, createSlackDeliverer);
  const outbox = { db, clock, log, serves, owner: "term", deliverer, consequences: DELIVERY_CONSEQUENCES };
  const queue = openQueue(database, outbox, slack, troubles);
  const kept = opened.move();
  return {
    ...{ database, programmes, clock, slack, chronicle, said, troubles },
    doors: openDoors({ database, door, programmes, chronicle }),
    serves: ({ workspaceId }) => serves().includes(workspaceId),
    async timetable() {
      await installations.refresh();
      await runRecurringJobs({ db, bank: BANK, clock, log, workspaces: serves });
      chronicle.changed();
    },
    sayWhatIsDue: queue.sayWhatIsDue,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** What is logged because Slack is away, or refuses a token, as the term wants it. */
const ON_PURPOSE = ["installation.silenced", "installation.not_opened", "history.unavailable", "notice.too_late"];
const isOnPurpose = (line: string) => ON_PURPOSE.includes(JSON.parse(line).event);

function standing(start: Temporal.Instant): MovableClock {
  let now = start;
  return {
    now: () => now,
    turnTo(instant) {
      if (Temporal.Instant.compare(instant, now) > 0) now = instant;
    },
  };
}
