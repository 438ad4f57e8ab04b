import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WebClient } from "@slack/web-api";
import { pino } from "pino";
import { asMachine, asMachineIn } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { createRequestDependencies } from "#mentoring/door/door.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import { findFirstCoordinator, listPeople } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getSchoolCalendar, saveCalendarDay } from "#mentoring/programme/calendar.store.ts";
import type { SchoolCalendar } from "#mentoring/programme/calendar.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import { runRecurringJobs } from "#schedule/run-timetable.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { createSlackDeliverer } from "#slack/send/send-notice.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";
import { BANK } from "#test/support/bank.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { enterHelp, verifyHelp } from "#test/support/help.ts";
import { understandMessage } from "#understanding/understand.ts";
import type { Said } from "./said.ts";

const ACCOUNT = toSlackAccount("T0TERM");
const SAMPLE = join(import.meta.dirname, "../../samples/two-zones");
/** Days of the autumn before those in the sample's own calendar. */
const AUTUMN = [
  ["2026-09-07", "holiday", "Labor Day"],
  ["2026-10-12", "break", "Fall break"],
  ["2026-10-13", "break", "Fall break"],
  ["2026-10-14", "break", "Fall break"],
  ["2026-10-15", "break", "Fall break"],
  ["2026-10-16", "break", "Fall break"],
  ["2026-11-03", "holiday", "Election Day"],
] as const;

/** The sample programme with a clock that only moves when it is turned, and a Slack that keeps what it is told. */
export type Programme = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly workspaceId: WorkspaceId;
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly calendar: SchoolCalendar;
  readonly clock: Clock & { turnTo(instant: Temporal.Instant): void };
  readonly said: readonly Said[];
  /** What the log would have told of faults: a job or a message that failed and was left for later. */
  readonly troubles: readonly string[];
  /** What the minute does: first the timetable, then everything that is due. Returns when something is due next. */
  timetable(): Promise<void>;
  sayWhatIsDue(): Promise<Temporal.Instant | undefined>;
};

export async function openProgramme(startsAt: Temporal.Instant): Promise<Programme> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase({ connections: 4 }));
  const { db } = database;
  const of = { ...ACCOUNT, name: "Two Rivers", now: startsAt };
  const { workspaceId } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, of));
  const { people, pairs, calendar, addresses } = await fill(database, workspaceId, startsAt);
  const clock = standing(startsAt);
  const [said, troubles]: [Said[], string[]] = [[], []];
  const log = pino({ level: "warn" }, { write: (line) => void troubles.push(line) });
  const place = {
    db,
    clock,
    log,
    workspaceId,
    teamId: ACCOUNT.account,
    door: createRequestDependencies({ db, clock, bank: BANK, understand: understandMessage, wake: () => undefined }),
    bank: BANK,
    hear: async () => undefined,
    pace: UNPACED,
  };
  const deliverer = createSlackDeliverer({ ...place, client: memorySlack(people, addresses, clock, said) });
  const serves = () => [workspaceId];
  const kept = opened.move();
  return {
    database,
    workspaceId,
    people,
    pairs,
    calendar,
    clock,
    said,
    troubles,
    timetable: () => runRecurringJobs({ db, bank: BANK, clock, log, workspaces: serves }),
    sayWhatIsDue: () =>
      sayWhatIsDue(database, { db, clock, log, serves, owner: "term", deliverer, consequences: DELIVERY_CONSEQUENCES }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function sayWhatIsDue(database: TestDatabase, outbox: OutboxOptions): Promise<Temporal.Instant | undefined> {
  for (;;) {
    const next = await nextDue(database);
    if (!next || Temporal.Instant.compare(next, outbox.clock.now()) > 0) return next;
    await deliverDueNotices(outbox);
  }
}

/** When the next message is due. The half second after the promise is the database's, whose clock nobody turns. */
async function nextDue({ owner }: TestDatabase): Promise<Temporal.Instant | undefined> {
  const { rows } = await owner.query<{ at: string | null }>(`
    with no_waiting as (update machine.outbox set run_at = now() where state = 'ready' and run_at > now())
    select to_char(min(not_before) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from machine.outbox where state = 'ready'`);
  return rows[0]?.at ? Temporal.Instant.from(rows[0].at) : undefined;
}

async function fill({ db, owner }: TestDatabase, workspaceId: WorkspaceId, now: Temporal.Instant) {
  const file = async (name: string) => ({ name, bytes: await readFile(join(SAMPLE, name)) });
  const roster = parseRoster({
    programme: "Two Rivers",
    users: SLACK_USER_COLUMN,
    people: await file("people.csv"),
    pairs: await file("pairs.csv"),
  });
  const imported = await importRoster(db, workspaceId, ACCOUNT, roster, now);
  if (imported.kind !== "sound") throw new Error("the sample does not import");
  await importCalendar(db, workspaceId, parseCalendarFile(await file("calendar.csv")), now);
  const grace = await asMachineIn(db, workspaceId, findFirstCoordinator);
  if (!grace) throw new Error("nobody coordinates the sample");
  const keeper = { workspaceId, personId: grace.id };
  await enterHelp(db, keeper, { country: "US", language: "en", now });
  await verifyHelp(db, keeper, now);
  // One of them leads a school abroad, where the clocks change a week earlier.
  await owner.query(
    "update delivery.person set time_zone = 'Europe/Madrid' where id = (select person_id from machine.address where user_ref = 'U0LINH')",
  );
  return asMachineIn(db, workspaceId, async (tx) => {
    for (const [on, kind, name] of AUTUMN)
      await saveCalendarDay(tx, { on: Temporal.PlainDate.from(on), kind, name }, now);
    const pairs = (await listActivePairs(tx)).toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));
    const addresses = await listAddresses(tx, ACCOUNT);
    return { people: await listPeople(tx), addresses, pairs, calendar: await getSchoolCalendar(tx) };
  });
}

/** One order for the dice, whatever ids there are. */
const nameOf = ({ principal, mentor }: Pair) => `${principal.name} ${mentor.name}`;

function standing(start: Temporal.Instant): Programme["clock"] {
  let now = start;
  return {
    now: () => now,
    turnTo(instant) {
      if (Temporal.Instant.compare(instant, now) > 0) now = instant;
    },
  };
}

/** What a term needs of Slack, in memory: whom to speak to, and what was said when. */
function memorySlack(
  people: readonly Person[],
  addresses: ReadonlyMap<PersonId, ChatAddress>,
  clock: Clock,
  said: Said[],
): WebClient {
  const client = new WebClient();
  const ts = () => `${said.length}.0`;
  client.conversations.open = async (args) => ({
    ok: true,
    channel: { id: `D:${args && "users" in args ? args.users : ""}` },
  });
  client.chat.update = async () => ({ ok: true });
  client.chat.postMessage = async (args) => {
    const {
      channel,
      text = "",
      metadata,
    } = args as { channel: string; text?: string; metadata: { event_payload: { key: string } } };
    const to = people.find(({ id }) => channel === `D:${addresses.get(id)?.user}`);
    if (!to) throw new Error(`nobody is behind ${channel}`);
    said.push({ to, key: metadata.event_payload.key, text, at: clock.now() });
    return { ok: true, channel, ts: ts() };
  };
  return client;
}
