import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMovableClock } from "#kernel/clock.ts";
import { newId, type WorkspaceId } from "#kernel/id.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { ask } from "#test/cli/desk.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";
import { ROOT } from "#test/support/source-files.ts";

/** The programme is brought in on the morning of Monday 9 November. */
const BEGIN = lima("2026-11-09T07:00");

let database: TestDatabase;
let workspaceId: WorkspaceId;
beforeAll(async () => {
  database = await openTestDatabase();
  workspaceId = await importSampleProgramme(database.db, LOCAL_SLACK_IDENTITY.team, BEGIN);
  await setRound();
  await liveThrough();
});
afterAll(() => database[Symbol.asyncDispose]());

describe.each(["es", "en"] as const)("the Peruvian sample over its first weeks, in %s", (language) => {
  it.each([
    ["2026-W45", "the programme gets ready"],
    ["2026-W46", "a first week, with a record that is still lacking"],
    ["2026-W47", "a full week: one visit called off for the rain, one moved, one nobody has spoken of"],
    ["2026-W48", "a school Saturday, and the first help to offer"],
    ["2026-W49", "new pairs fall silent"],
    ["2026-W50", "two holidays, and the older pairs as well"],
    ["2026-W52", "the holidays of Christmas: one line"],
  ])("%s: %s", async (week) => {
    await database.owner.query(
      "update delivery.person set language = $1 where id = (select person_id from machine.address where user_ref = 'U0ELENA')",
      [language],
    );
    const monday = Temporal.PlainDate.from(mondayAfter[week] ?? "").toZonedDateTime({
      timeZone: "America/Lima",
      plainTime: "08:00",
    });
    const printed = await ask(["digest", "preview"], database.db, { clock: createMovableClock(monday.toInstant()) });
    expect(printed).toMatchObject({ code: 0, err: "" });
    await expect(`${printed.out}\n`).toMatchFileSnapshot(
      join(ROOT, "test/cases/digest/peru", `${week}.${language}.txt`),
    );
  });
});

const mondayAfter: Readonly<Record<string, string>> = {
  "2026-W45": "2026-11-09",
  "2026-W46": "2026-11-16",
  "2026-W47": "2026-11-23",
  "2026-W48": "2026-11-30",
  "2026-W49": "2026-12-07",
  "2026-W50": "2026-12-14",
  "2026-W52": "2026-12-28",
};

/** The round that the coordinator set. */
async function setRound() {
  const { rows } = await database.owner.query<{ id: string }>("select id from delivery.programme");
  await insertRow(database.owner, "delivery.round", {
    id: newId(),
    workspace_id: workspaceId,
    programme_id: rows[0]?.id,
    name: "1",
    starts_on: "2026-05-09",
    ends_on: "2027-05-09",
    target_visits: 4,
  });
}

/** What became of the sample's visits, as its people would have told. */
async function liveThrough() {
  await held("teofila", "2026-11-10T09:00", "2026-11-10T12:30");
  await held("percy", "2026-11-11T08:30", "2026-11-23T18:00");
  await held("hernan", "2026-11-13T10:00", "2026-11-13T16:00");
  await held("carmen", "2026-11-16T09:00", "2026-11-26T20:00");
  await held("rosa", "2026-11-17T09:00", "2026-11-18T08:00");
  await held("wilder", "2026-11-18T11:00", "2026-11-18T15:00");
  await held("oscar", "2026-11-18T09:30", "2026-11-19T10:00");
  await calledOff("julio", "2026-11-19T08:30", "transport_weather");
  await movedAway("yolanda", "2026-11-20T10:00");
  await held("gladys", "2026-11-20T08:30", "2026-11-20T11:00");
  await held("maribel", "2026-11-24T09:00", "2026-11-24T10:30");
  await held("segundo", "2026-11-25T08:30", "2026-11-25T13:00");
  await held("nelida", "2026-11-27T08:30", "2026-11-30T09:00");
  await held("rosa", "2026-12-01T09:00", "2026-12-01T12:00");
}

type VisitRow = {
  id: string;
  programme_id: string;
  pair_id: string;
  mentor_id: string;
  round_id: string;
  protocol_id: string;
};

async function visitOf(principal: string, at: string): Promise<VisitRow> {
  const { rows } = await database.owner.query<VisitRow>(
    `select v.id, v.programme_id, v.pair_id, pair.mentor_id, r.id as round_id, t.id as protocol_id
     from delivery.visit v join delivery.pair pair on pair.id = v.pair_id
     join delivery.person p on p.id = pair.principal_id, delivery.round r, delivery.protocol t
     where p.email like $1 || '.%' and v.starts_at = $2`,
    [principal, lima(at).toString()],
  );
  const [row] = rows;
  if (!row) throw new Error(`the sample has no visit to ${principal} at ${at}`);
  return row;
}

async function held(principal: string, at: string, loggedAt: string) {
  const visit = await visitOf(principal, at);
  await change(principal, at, { held_at: lima(loggedAt), held_by: visit.mentor_id });
  await insertRow(database.owner, "delivery.session", {
    id: newId(),
    workspace_id: workspaceId,
    programme_id: visit.programme_id,
    round_id: visit.round_id,
    protocol_id: visit.protocol_id,
    pair_id: visit.pair_id,
    visit_id: visit.id,
    dialogue_id: newId(),
    session_type: "school_visit",
    modality: "in_person",
    started_at: lima(at),
    time_known: true,
    duration_min: 60,
    location_kind: "principal_school",
    participant_roles: ["principal", "mentor"],
    outcome: "held_as_planned",
    language: "es",
    log_source: "chat",
    logged_at: lima(loggedAt),
    logged_by: visit.mentor_id,
    released_at: lima(loggedAt),
  });
}

async function calledOff(principal: string, at: string, cancel_reason: string) {
  const { mentor_id } = await visitOf(principal, at);
  await change(principal, at, {
    cancelled_at: lima(at).subtract({ hours: 2 }),
    cancelled_by: mentor_id,
    cancel_reason,
  });
}

async function movedAway(principal: string, at: string) {
  const { mentor_id } = await visitOf(principal, at);
  await change(principal, at, { moved_at: lima(at).subtract({ hours: 17 }), moved_by: mentor_id });
}

async function change(principal: string, at: string, facts: Readonly<Record<string, unknown>>) {
  const { id } = await visitOf(principal, at);
  const columns = Object.keys(facts).map((column, index) => `${column} = $${index + 2}`);
  await database.owner.query(`update delivery.visit set ${columns.join(", ")} where id = $1`, [
    id,
    ...Object.values(facts).map(String),
  ]);
}

function lima(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime("America/Lima").toInstant();
}
