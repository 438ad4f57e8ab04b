import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { installInAccount } from "#mentoring/installation/install.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import { findFirstCoordinator, getPerson } from "#mentoring/people/person.store.ts";
import type { CalendarDayKind } from "#mentoring/programme/calendar.ts";
import { saveWeek } from "#mentoring/programme/keep-calendar.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { enterHelp, verifyHelp } from "#test/support/help.ts";
import { RIVERBANK } from "./riverbank.ts";
import { tokenOf } from "./term-slack.ts";

/** A programme with whom it has on Slack. */
export type Programme = {
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly account: string;
  readonly coordinator: PersonId;
  /** By their user id on Slack. */
  readonly users: ReadonlyMap<string, PersonId>;
};

type File = { readonly name: string; readonly bytes: Buffer };
type Source = {
  readonly name: string;
  readonly account: string;
  readonly country: string;
  readonly people: File;
  readonly pairs: File;
  readonly calendar: File;
  /** Days without school besides those of the file. */
  readonly days: readonly (readonly [on: string, kind: CalendarDayKind, name: string])[];
};

const SAMPLE = join(import.meta.dirname, "../../../samples/two-zones");
const sampled = async (name: string) => ({ name, bytes: await readFile(join(SAMPLE, name)) });

/** Two Rivers, in the zones of the United States, and Riverbank, whose weekend is Friday and Saturday. */
export async function fillProgrammes(database: TestDatabase, now: Temporal.Instant): Promise<Programme[]> {
  const twoRivers = await fill(
    database,
    {
      name: "Two Rivers",
      account: "T0RIVERS",
      country: "US",
      people: await sampled("people.csv"),
      pairs: without(await sampled("pairs.csv"), ["U0MARCUS", "U0PATRICE", "U0NGOZI"]),
      calendar: await sampled("calendar.csv"),
      days: [
        ["2026-09-07", "holiday", "Labor Day"],
        ["2026-11-03", "holiday", "Election Day"],
      ],
    },
    now,
  );
  const riverbank = await fill(database, RIVERBANK, now);
  await keepOtherWeek(database, riverbank, now);
  return [twoRivers, riverbank];
}

/** Of three principals nobody is a mentor: they hear only what is for everybody. */
function without({ name, bytes }: File, principals: readonly string[]): File {
  const lines = bytes.toString().split("\n");
  return {
    name,
    bytes: Buffer.from(lines.filter((line) => !principals.some((one) => line.startsWith(one))).join("\n")),
  };
}

async function fill({ db }: TestDatabase, source: Source, now: Temporal.Instant): Promise<Programme> {
  const { name, country } = source;
  const account = toSlackAccount(source.account);
  const { workspaceId } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, { ...account, name, now }));
  const roster = parseRoster({ programme: name, users: SLACK_USER_COLUMN, people: source.people, pairs: source.pairs });
  const imported = await importRoster(db, workspaceId, account, roster, now);
  if (imported.kind !== "sound") throw new Error(`${name} does not import: ${JSON.stringify(imported)}`);
  await installInAccount(db, { ...account, name }, tokenOf(source.account), now);
  await importCalendar(db, workspaceId, parseCalendarFile(source.calendar), now);
  const days = source.days.map(([on, kind, named]) => ({ on: Temporal.PlainDate.from(on), kind, name: named }));
  await importCalendar(db, workspaceId, { days, problems: [] }, now);
  const coordinator = await asMachineIn(db, workspaceId, findFirstCoordinator);
  if (!coordinator) throw new Error(`nobody coordinates ${name}`);
  const keeper = { workspaceId, personId: coordinator.id };
  for (const language of ["en", "es"] as const) await enterHelp(db, keeper, { country, language, now });
  await verifyHelp(db, keeper, now);
  const addresses = await asMachineIn(db, workspaceId, (tx) => listAddresses(tx, account));
  const users = new Map([...addresses].map(([person, { user }]) => [user, person]));
  return { workspaceId, name, account: source.account, coordinator: coordinator.id, users };
}

/** Friday and Saturday are free, the week begins on Sunday, and messages come from eight to seven. */
function keepOtherWeek({ db }: TestDatabase, { workspaceId, coordinator }: Programme, now: Temporal.Instant) {
  const time = (text: string) => Temporal.PlainTime.from(text);
  return asPerson(db, { workspaceId, personId: coordinator }, async (tx) => {
    await saveWeek(
      tx,
      await getPerson(tx, coordinator),
      {
        weekend: [5, 6],
        startsOn: 7,
        messagesFrom: time("08:00"),
        messagesUntil: time("19:00"),
        halfDayUntil: time("12:00"),
      },
      now,
    );
  });
}
