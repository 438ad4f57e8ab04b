import { WebClient } from "@slack/web-api";
import { systemClock } from "#kernel/clock.ts";
import type { Failpoint, FailpointName } from "#kernel/failpoint.ts";
import type { VisitId } from "#kernel/id.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { runRecurringJobs } from "#schedule/run-timetable.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { openBot } from "#src/start/bot.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type CastPair, castOf, type Member } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { StoryPerson } from "#test/support/story.ts";
import { until } from "#test/support/until.ts";
import { type Instance, startInstance } from "./instance.ts";
import { type Ledger, readLedger, SAID_BEFORE } from "./ledger.ts";

/** A database and a Slack that outlive the processes between them; what was said is counted in this Slack. */
export type World = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly cast: Cast;
  readonly slack: LocalSlack;
  person(member: Member): StoryPerson;
  /** An instance in a process of its own, to be killed. */
  start(crashAt?: FailpointName): Instance;
  /** An instance in the process of the test, which stays; `failpoint` is called at each failpoint. */
  join(failpoint?: Failpoint): Promise<void>;
  kill(instance: Instance): Promise<void>;
  /** The next minute begins. */
  tick(): Promise<void>;
  /** Resolves when nothing that is due waits, is being said or is in doubt; the waits of the queue pass at once. */
  settled(): Promise<void>;
  /** The same, and every wait takes as long as it takes. */
  settledInTime(withinMs: number): Promise<void>;
  ledger(): Promise<Ledger>;
};

/**
 * It never gives up while a test runs: on a busy machine an instance can take longer to begin than it then lives, and what
 * Slack has given up would look like what Fieldbook has lost.
 */
const TIMING = { redeliverAfterMs: [0, 200, 500, ...Array.from({ length: 900 }, () => 1_000)] };

export async function openWorld(database: TestDatabase): Promise<World> {
  await using opened = new AsyncDisposableStack();
  const cast = await castOf(database);
  const people = membersOf(cast);
  await makeItDay(database);
  const tick = () =>
    runRecurringJobs({
      db: database.db,
      bank: BANK,
      clock: systemClock,
      log: quietLog,
      workspaces: () => [cast.workspaceId],
    });
  // What a first tick would plan is planned, so that an instance begins with nothing to do: also on a Monday, when the
  // coordinators' weekly page is due at once.
  await tick();
  await database.owner.query(
    "update machine.outbox set state = 'dead', reason = $1, settled_at = now() where kind = 'digest.weekly'",
    [SAID_BEFORE],
  );
  const team = { id: cast.slackTeamId, name: "Sierra Norte" };
  const slack = opened.use(
    openLocalSlack({
      ...LOCAL_SLACK_IDENTITY,
      team,
      clock: systemClock,
      people: people.map(toSlackUser),
      log: quietLog,
      timing: TIMING,
    }),
  );
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  const bots = opened.use(new AsyncDisposableStack());
  const survivors: OutboxOptions[] = [];
  const running = new Set<Instance>();
  const dead: string[] = [];
  const kill = async (instance: Instance) => {
    await instance.kill();
    running.delete(instance);
    dead.push(instance.owner);
  };
  opened.defer(async () => void (await Promise.all([...running].map(kill))));
  const kept = opened.move();
  return {
    database,
    cast,
    slack,
    person: ({ slackUserId }) => new StoryPerson(slack, slackUserId),
    start(crashAt) {
      const instance = startInstance({ ownerUrl: database.ownerUrl, apiUrl }, crashAt);
      running.add(instance);
      return instance;
    },
    async join(failpoint) {
      const { botToken, appToken } = LOCAL_SLACK_IDENTITY.app;
      const outbox = { db: database.db, clock: systemClock, log: quietLog, owner: `survivor ${survivors.length + 1}` };
      const transport = { kind: "socket", appToken } as const;
      const bot = bots.use(
        await openBot({ ...outbox, bank: BANK, botToken, apiUrl, transport, failpoint, pace: UNPACED }),
      );
      const { deliverer, installations } = bot.slack;
      survivors.push({ ...outbox, deliverer, serves: installations.serves, consequences: DELIVERY_CONSEQUENCES });
      await bot.slack.start();
    },
    kill,
    tick,
    async settled() {
      const isQuiet = async () => {
        await letWaitsPass(database, dead);
        await Promise.all(survivors.map(lookForUncertainNotices));
        return (await listOpen(database)).length === 0;
      };
      await until(isQuiet, () => listOpen(database), 60_000);
    },
    async settledInTime(withinMs) {
      await until(
        async () => (await listOpen(database)).length === 0,
        () => listOpen(database),
        withinMs,
      );
    },
    ledger: () =>
      readLedger(database, new WebClient(LOCAL_SLACK_IDENTITY.app.botToken, { slackApiUrl: apiUrl }), people),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

export function membersOf({ rosa, ana, elena, pedro, luis, amir, ines, marta, carmen }: Cast): Member[] {
  return [rosa, ana, elena, pedro, luis, amir, ines, marta, carmen];
}

export const toSlackUser = ({ slackUserId, name, zone }: Member) => ({
  id: slackUserId,
  name,
  about: "",
  locale: "es-PE",
  tz: zone,
  isAdmin: false,
  deleted: false,
});

/** The instances go by the real clock: everyone lives where it is about noon now, and today is a school day. */
export async function makeItDay({ owner }: TestDatabase): Promise<void> {
  const ahead = 12 - systemClock.now().toZonedDateTimeISO("UTC").hour;
  const zone = ahead === 0 ? "UTC" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
  await owner.query("update delivery.person set time_zone = $1", [zone]);
  await owner.query(
    `insert into delivery.calendar_day (workspace_id, day_on, kind, name)
     select id, current_date + near, 'school_day', '' from machine.workspace, generate_series(-1, 1) as near`,
  );
}

/** A visit of today that is over for so long that its mentor is asked how it went; it was planned the day before. */
export function insertVisitJustOver(database: TestDatabase, pair: CastPair, minutesEarlier = 0): Promise<VisitId> {
  const startsAt = systemClock.now().subtract({ minutes: 125 + minutesEarlier });
  return insertVisit(database, pair, startsAt, { planned_at: startsAt.subtract({ hours: 24 }) });
}

/**
 * The waits of the queue pass in a moment: half a minute before each look, and the leases of the dead. What a living
 * one holds it may be saying, for ten seconds at the most. What waits to be tried again waits until everything due was
 * taken up: the oldest that wait for a promise would otherwise be claimed again and again, and the promise never.
 */
export async function letWaitsPass({ owner }: TestDatabase, dead: readonly string[]): Promise<void> {
  await owner.query(
    `update machine.outbox set lease_until = now() where state = 'sending' and lease_until > now()
       and (owner = any($1) or lease_until < now() + interval '50 seconds')`,
    [dead],
  );
  // In the inbox a process holds a lease as its id with a random suffix.
  await owner.query(
    "update machine.inbox set lease_until = now() where lease_until > now() and split_part(owner, '.', 1) = any($1)",
    [dead],
  );
  await owner.query("update machine.inbox set run_at = now() where run_at > now()");
  await owner.query("update machine.outbox set look_at = now() where state = 'uncertain' and look_at > now()");
  await owner.query(
    `update machine.outbox set run_at = now() where state = 'ready' and run_at > now()
       and not exists (select from machine.outbox where state = 'ready' and not_before <= now() and run_at <= now())`,
  );
}

/** What is due and not said, or being said, or in doubt. */
export async function listOpen({ owner }: TestDatabase): Promise<readonly unknown[]> {
  const { rows } = await owner.query(
    `select key, state, reason from machine.outbox where state in ('sending', 'uncertain') or (state = 'ready' and not_before <= now())
     union all select kind, 'heard', null from machine.inbox where acted_at is null and failed_at is null`,
  );
  return rows;
}
