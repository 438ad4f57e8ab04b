import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { findPersonAtAddress } from "#mentoring/people/person.store.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { isSchoolDay } from "#mentoring/programme/calendar.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { type AcceptedRoster, checkRoster } from "#mentoring/roster/check-roster.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { EMPTY_STORED_ROSTER, parseRoster, type Roster } from "#mentoring/roster/roster.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ACCOUNT, USERS } from "./files.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");
const SAMPLES = [
  ["peru", { people: 18, pairs: 15, visits: 17 }],
  ["two-zones", { people: 10, pairs: 7, visits: 8 }],
] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

async function readSample(folder: string, file: string) {
  return { name: `${folder}/${file}`, bytes: await readFile(join(ROOT, "samples", folder, file)) };
}

async function rosterOf(folder: string): Promise<Roster> {
  const [people, pairs, visits] = await Promise.all(
    ["people.csv", "pairs.csv", "visits.csv"].map((file) => readSample(folder, file)),
  );
  if (!people || !pairs || !visits) throw new Error(`samples/${folder} lacks a file`);
  return parseRoster({ users: USERS, people, pairs, visits });
}

async function bringIn(folder: string) {
  const { db } = database;
  const account = toSlackAccount(`T0${folder.replace("-", "").toUpperCase()}`);
  const of = { ...account, name: folder, now: NOW };
  const { workspaceId: id } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, of));
  return { id, account, imported: await importRoster(db, id, account, await rosterOf(folder), NOW) };
}

function planOf(roster: Roster): AcceptedRoster {
  const checked = checkRoster(roster, EMPTY_STORED_ROSTER, ACCOUNT);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.problems));
  return checked;
}

describe.each(SAMPLES)("the sample %s", (folder, size) => {
  it("comes in clean, and a second time changes nothing", async () => {
    const { imported } = await bringIn(folder);
    expect(imported).toMatchObject({
      kind: "sound",
      counts: { people: { added: size.people }, pairs: { added: size.pairs }, visits: { added: size.visits } },
    });
    expect((await bringIn(folder)).imported).toMatchObject({
      kind: "sound",
      counts: {
        people: { added: 0, changed: 0, unchanged: size.people },
        pairs: { added: 0, unchanged: size.pairs },
        visits: { added: 0, unchanged: size.visits },
      },
      notes: [],
      absent: [],
    });
  });

  it("has its visits on school days, in school hours", async () => {
    const { id } = await bringIn(folder);
    const days = parseCalendarFile(await readSample(folder, "calendar.csv"));
    expect(await importCalendar(database.db, id, days, NOW)).toMatchObject({
      kind: "sound",
      counts: { days: { added: days.days.length } },
    });
    const calendar = await asMachineIn(database.db, id, getSchoolCalendar);
    const { people, pairs, visits } = planOf(await rosterOf(folder));
    for (const { visit } of visits) {
      const pair = pairs.find((one) => one.pair.id === visit.pairId)?.pair;
      const zone = people.find(({ person }) => person.id === pair?.principalId)?.zone ?? "";
      const local = visit.startsAt.toZonedDateTimeISO(zone);
      expect(isSchoolDay(local.toPlainDate(), calendar), `${local}`).toBe(true);
      expect(local.hour).toBeGreaterThanOrEqual(8);
      expect(local.hour).toBeLessThan(15);
    }
  });
});

describe("the sample of the rehearsal", () => {
  it("lets Ana have seen Rosa on Tuesday and see Wilder today, and Pedro nothing of it", async () => {
    const { id, account } = await bringIn("peru");
    const pairsOf = async (user: string) => {
      const person = await asMachineIn(database.db, id, (tx) => findPersonAtAddress(tx, { ...account, user }));
      if (!person) throw new Error(`nobody is ${user}`);
      return asPerson(database.db, { workspaceId: id, personId: person.id }, listMyPairs);
    };
    const [anas, pedros] = [await pairsOf("U0ANA"), await pairsOf("U0PEDRO")];
    const { pairs, visits } = planOf(await rosterOf("peru"));
    const nameOf = (pairId: string) => pairs.find(({ pair }) => pair.id === pairId)?.line;
    const until = Temporal.Instant.from("2026-11-18T23:00:00Z");
    const seen = visits.filter(({ visit }) => Temporal.Instant.compare(visit.startsAt, until) < 0);
    expect(
      seen
        .filter(({ visit }) => (nameOf(visit.pairId) ?? 0) <= 6)
        .map(({ visit }) => `${visit.startsAt} ${visit.minutes}`),
    ).toEqual(["2026-11-17T14:00:00Z 75", "2026-11-18T16:00:00Z 60"]);
    expect(anas.map((pair) => pair.principal.name)).toContain("Rosa Huamán");
    expect(pedros.length).toBe(5);
    expect(pedros.filter((pair) => anas.some((hers) => hers.principal.id === pair.principal.id))).toEqual([]);
  });
});
