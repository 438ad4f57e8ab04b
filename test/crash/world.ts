import { WebClient } from "@slack/web-api";
import { systemClock } from "#kernel/clock.ts";
import type { CrashPoint } from "#kernel/crash.ts";
import { listen } from "#rehearsal/listen.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { runTimetable } from "#schedule/run-timetable.ts";
import { openBot } from "#src/start/bot.ts";
import { loadBank } from "#src/start/load-bank.ts";
import { REHEARSAL } from "#src/start/rehearsal-cast.ts";
import { type Cast, castOf, type Member } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { StoryPerson } from "#test/support/story.ts";
import { until } from "#test/support/until.ts";
import { type Instance, startInstance } from "./instance.ts";

/** A database and a Slack that outlive the processes between them; what was said is counted in this Slack. */
export type World = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly cast: Cast;
  readonly slack: LocalSlack;
  person(member: Member): StoryPerson;
  /** An instance in a process of its own, to be killed. */
  start(crashAt?: CrashPoint): Instance;
  /** An instance in the process of the test, which stays. */
  join(): Promise<void>;
  kill(instance: Instance): Promise<void>;
  /** The next minute begins. */
  tick(): Promise<void>;
  /** Resolves when nothing that is due waits, is being said or is in doubt; the waits of the queue pass at once. */
  settled(): Promise<void>;
  ledger(): Promise<Ledger>;
};

/** What the queue says of each notice, and how often it stands in Slack. */
export type Ledger = readonly Entry[];
type Entry = { key: string; kind: string; state: string; reason: string | null; times: number };

/** As patient as Slack is, in less time. */
const TIMING = { redeliverAfterMs: [0, 200, 500, 1_000, 2_000, 3_000, 4_000, 5_000] };

/** `ownerUrl`: where the instances find the database, if that is not where the test does. */
export async function openWorld(database: TestDatabase, ownerUrl = database.ownerUrl): Promise<World> {
  await using opened = new AsyncDisposableStack();
  const cast = await castOf(database);
  const people = membersOf(cast);
  await makeItDay(database);
  const tick = () => runTimetable({ db: database.db, clock: systemClock, log: quietLog });
  // What a first tick would plan is planned, so that an instance begins with nothing to do.
  await tick();
  const team = { id: cast.slackTeamId, name: "Sierra Norte" };
  const slack = opened.use(
    openLocalSlack({
      ...REHEARSAL,
      team,
      clock: systemClock,
      people: people.map(toSlackUser),
      log: quietLog,
      timing: TIMING,
    }),
  );
  const { apiUrl } = opened.use(await listen(slack));
  const survivors = opened.use(new AsyncDisposableStack());
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
      const instance = startInstance({ ownerUrl, apiUrl }, crashAt);
      running.add(instance);
      return instance;
    },
    async join() {
      const { botToken, appToken } = REHEARSAL.app;
      const transport = { kind: "socket", appToken } as const;
      const { db } = database;
      const bank = await loadBank();
      const bot = await openBot({
        db,
        bank,
        clock: systemClock,
        log: quietLog,
        owner: "survivor",
        botToken,
        apiUrl,
        transport,
      });
      survivors.use(bot);
      await bot.slack.start();
    },
    kill,
    tick,
    async settled() {
      let open: Entry[] = [];
      const isQuiet = async () => {
        open = await letWaitsPass(database, dead);
        return open.length === 0;
      };
      await until(isQuiet, () => open, 60_000);
    },
    ledger: () => readLedger(database, new WebClient(REHEARSAL.app.botToken, { slackApiUrl: apiUrl }), people),
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
async function makeItDay({ owner }: TestDatabase): Promise<void> {
  const ahead = 12 - systemClock.now().toZonedDateTimeISO("UTC").hour;
  const zone = ahead === 0 ? "UTC" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
  await owner.query("update delivery.person set time_zone = $1", [zone]);
  await owner.query(
    `insert into delivery.calendar_day (workspace_id, day_on, kind, name)
     select id, current_date + near, 'school_day', '' from machine.workspace, generate_series(-1, 1) as near`,
  );
}

/**
 * What is still open, after the waits of the queue have passed in a moment: half a minute before each look, and the
 * leases of the dead. What a living one holds it may be saying, for ten seconds at the most.
 */
async function letWaitsPass({ owner }: TestDatabase, dead: readonly string[]): Promise<Entry[]> {
  await owner.query(
    `update machine.outbox set lease_until = now() where state = 'sending' and lease_until > now()
       and (owner = any($1) or lease_until < now() + interval '50 seconds')`,
    [dead],
  );
  await owner.query("update machine.outbox set look_at = now() where state = 'uncertain' and look_at > now()");
  await owner.query("update machine.outbox set run_at = now() where state = 'ready' and run_at > now()");
  const { rows } = await owner.query<Entry>(
    `select key, state, reason from machine.outbox where state in ('sending', 'uncertain') or (state = 'ready' and not_before <= now())`,
  );
  return rows;
}

export async function readLedger(
  { owner }: TestDatabase,
  client: WebClient,
  people: readonly Member[],
): Promise<Ledger> {
  const posted = new Map<unknown, number>();
  for (const { slackUserId } of people) {
    const history = { channel: `D${slackUserId.slice(1)}`, include_all_metadata: true, limit: 999 };
    const { messages = [] } = await client.conversations.history(history);
    for (const { metadata } of messages) {
      const key = (metadata?.event_payload as { key?: string } | undefined)?.key;
      if (key) posted.set(key, (posted.get(key) ?? 0) + 1);
    }
  }
  const { rows } = await owner.query<Entry>(
    "select key, kind, state, reason from machine.outbox where state <> 'ready' order by key",
  );
  return rows.map((row) => ({ ...row, times: posted.get(row.key) ?? 0 }));
}

export type Tally = { readonly once: number; readonly twice: readonly string[]; readonly never: readonly string[] };

/** How often each notice that had to be said was said. A turn of a conversation may only change a message in place. */
export function tallyOf(ledger: Ledger): Tally {
  const meant = ledger.filter(({ state, kind }) => state === "sent" || (state === "dead" && kind !== "session.turn"));
  const never = meant.filter(({ state, kind, times }) => times === 0 && !(state === "sent" && kind === "session.turn"));
  return {
    once: ledger.filter(({ times }) => times === 1).length,
    twice: ledger.flatMap(({ key, times }) => (times > 1 ? [`${key} ×${times}`] : [])),
    never: never.map(({ key, state, reason }) => `${key} (${state}: ${reason})`),
  };
}
