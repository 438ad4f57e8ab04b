import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { importRoster, previewRoster } from "#mentoring/roster/import-roster.ts";
import { describeProblem } from "#mentoring/roster/problem.ts";
import { parseRoster, type RosterFiles } from "#mentoring/roster/roster.ts";
import { listImports } from "#mentoring/roster/roster-import.store.ts";
import { undoImport } from "#mentoring/roster/undo-import.ts";
import { describeChanges } from "#src/cli/describe-changes.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";
import { ACCOUNT, csv, PAIRS, rosterFiles, VISITS } from "./files.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");
const WORKSPACE = "01930000-0000-7000-8000-000000000001" as WorkspaceId;
const TWO = "rosa@escuela.example,U0ANA";

let database: TestDatabase;
let minutes = 0;
beforeEach(async () => {
  database = await openTestDatabase();
  minutes = 0;
  const { owner, db } = database;
  const workspace = { id: WORKSPACE, name: "Sierra", data_key: db.keys.wrapNew(WORKSPACE), created_at: NOW };
  await insertRow(owner, "machine.workspace", workspace);
  const at = { id: "01930000-0000-7000-8000-000000000002", workspace_id: WORKSPACE, ...ACCOUNT };
  await insertRow(owner, "machine.installation", { ...at, name: "Sierra", installed_at: NOW });
  await imports(rosterFiles());
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const later = () => NOW.add({ minutes: ++minutes });
const imports = (files: RosterFiles) => importRoster(database.db, WORKSPACE, ACCOUNT, parseRoster(files), later());
const previews = (files: RosterFiles) => previewRoster(database.db, WORKSPACE, ACCOUNT, parseRoster(files));
const undoes = (which = 0) =>
  asMachineIn(database.db, WORKSPACE, async (tx) => {
    const chosen = (await listImports(tx, { limit: 9 }))[which];
    return undoImport(tx, later(), chosen?.id);
  });
const visits = (...lines: readonly string[]): RosterFiles => ({
  ...rosterFiles(),
  visits: csv("visits.csv", `${VISITS},moved_from`, ...lines),
});
const pairs = (line: string): RosterFiles => ({ ...rosterFiles(), pairs: csv("pairs.csv", PAIRS, line) });
const visitsNow = () =>
  rows(
    "select to_char(starts_at at time zone 'America/Lima', 'DD HH24:MI') as at, status from delivery.visit order by planned_at, starts_at",
  );
const told = () =>
  rows(
    "select name, o.kind from machine.outbox o join delivery.person p on p.id = o.person_id where o.kind like 'visit.moved' and o.state = 'ready' order by 1",
  );
const notesOf = (files: RosterFiles) =>
  previews(files).then((plan) => (plan.kind === "sound" ? plan.notes : plan.problems).map(describeProblem));

const CORRECTED = visits(`${TWO},2026-11-17T10:30,75,in_person,Matemática,`);

describe("a list with another time for a visit", () => {
  it("moves it, says so beforehand, and tells both", async () => {
    const plan = await previews(CORRECTED);
    expect(plan).toMatchObject({ counts: { visits: { added: 0, moved: 1, unchanged: 0 } } });
    expect(plan.kind === "sound" && describeChanges(plan)).toEqual([
      "The visit of Ana Quispe and Rosa Huamán moves from 2026-11-17 09:00 to 2026-11-17 10:30; both are told.",
    ]);
    await imports(CORRECTED);
    expect(await visitsNow()).toEqual([
      { at: "17 09:00", status: "rescheduled" },
      { at: "17 10:30", status: "planned" },
    ]);
    expect(await told()).toEqual([
      { name: "Ana Quispe", kind: "visit.moved" },
      { name: "Rosa Huamán", kind: "visit.moved" },
    ]);
    expect(await rows("select act from machine.audit where act = 'visit.move'")).toHaveLength(1);
    for (const files of [CORRECTED, rosterFiles()])
      expect(await previews(files)).toMatchObject({ counts: { visits: { added: 0, unchanged: 1 } } });
  });

  it("is taken back: the visit is where it was, nobody hears of it who had not, and the same list moves it again", async () => {
    await imports(CORRECTED);
    expect(await undoes()).toMatchObject({ undone: 1, kept: [] });
    expect(await visitsNow()).toEqual([{ at: "17 09:00", status: "planned" }]);
    expect(await told()).toEqual([]);
    await imports(CORRECTED);
    expect(await visitsNow()).toContainEqual({ at: "17 10:30", status: "planned" });
    await rows(
      "update machine.outbox set state = 'sent', settled_at = now() where kind = 'visit.moved' and state = 'ready'",
    );
    expect(await undoes()).toMatchObject({ undone: 1 });
    expect((await told()).map(({ name }) => name)).toEqual(["Ana Quispe", "Rosa Huamán"]);
  });

  it("stays moved once somebody has agreed to the new time, or has another visit at the old one", async () => {
    await imports(CORRECTED);
    await rows(
      "update delivery.visit set confirmed_at = now(), confirmed_by = (select mentor_id from delivery.pair) where status = 'planned'",
    );
    expect(await undoes()).toMatchObject({ undone: 0, kept: [{ act: "visit.move", why: "in_use" }] });
    expect(await visitsNow()).toContainEqual({ at: "17 10:30", status: "confirmed" });
  });

  it("moves it to another day only if it says from when, and reports the one beside it", async () => {
    const other = `${TWO},2026-11-24T09:00,75,in_person,Matemática,`;
    expect(await notesOf(visits(other))).toEqual([
      "visits.csv, line 2: the pair also has a visit at 2026-11-17T09:00, which the list does not name; if that is the one, say so in a column moved_from",
    ]);
    await imports(visits(`${other}2026-11-17T09:00`));
    expect(await visitsNow()).toEqual([
      { at: "17 09:00", status: "rescheduled" },
      { at: "24 09:00", status: "planned" },
    ]);
    expect(await notesOf(visits(`${TWO},2026-11-25T09:00,75,phone,,2026-11-19T09:00`))).toEqual([
      "visits.csv, line 2, moved_from: this pair has no open visit at 2026-11-19T09:00",
    ]);
  });

  it("asks which visit is meant where a day has several, and adds none on a day on which the two met", async () => {
    await imports(rosterFiles({ visits: [`${TWO},2026-11-17T15:00,30,phone,`] }));
    expect(await notesOf(CORRECTED)).toEqual([
      "visits.csv, line 2, starts_at: may be one of the visits of that day, at 2026-11-17T09:00, 2026-11-17T15:00; say which in a column moved_from",
    ]);
    await rows("update delivery.visit set held_at = now(), held_by = (select mentor_id from delivery.pair)");
    expect(await notesOf(CORRECTED)).toEqual([
      "visits.csv, line 2: the two met on that day; the visit of 2026-11-17T09:00 stays as it is",
    ]);
  });
});

describe("a list with another role or first day for a pair", () => {
  const pair = () => rows("select role, starts_on::text from delivery.pair");
  const SECOND = pairs("rosa@escuela.example,ana@escuela.example,second,2026-02-02");

  it("corrects it, says so beforehand, and is taken back", async () => {
    const plan = await previews(SECOND);
    expect(plan.kind === "sound" && describeChanges(plan)).toEqual([
      "Ana Quispe accompanies Rosa Huamán as second since 2026-02-02; it was as lead since 2026-03-16.",
    ]);
    expect(await imports(SECOND)).toMatchObject({ counts: { pairs: { added: 0, changed: 1, unchanged: 0 } } });
    expect(await pair()).toEqual([{ role: "second", starts_on: "2026-02-02" }]);
    expect(await undoes()).toMatchObject({ undone: 1, kept: [] });
    expect(await pair()).toEqual([{ role: "lead", starts_on: "2026-03-16" }]);
    await imports(SECOND);
    expect(await pair()).toEqual([{ role: "second", starts_on: "2026-02-02" }]);
  });

  it("leaves it where it was corrected since, or where a visit lies before that day", async () => {
    await imports(SECOND);
    expect(await notesOf(rosterFiles())).toEqual([
      "pairs.csv, line 2: this pair stays as it is: second since 2026-02-02",
    ]);
    await rows("update delivery.pair set role = 'peer'");
    expect(await undoes()).toMatchObject({ undone: 0, kept: [{ act: "pair.change", why: "changed_since" }] });
    expect(await notesOf(pairs("rosa@escuela.example,ana@escuela.example,lead,2026-12-01"))).toEqual([
      "pairs.csv, line 2, starts_on: this pair has a visit before that day, on 2026-11-17",
    ]);
  });
});

describe("an earlier import", () => {
  it("is taken back as far as no later one builds on it, and what stays is said", async () => {
    await imports({
      ...rosterFiles({ people: ["Luis Soto,luis@escuela.example,,principal,,,,es,America/Lima"] }),
      pairs: csv("pairs.csv", PAIRS, "luis@escuela.example,ana@escuela.example,lead,2026-11-01"),
      visits: undefined,
    });
    await imports({
      ...rosterFiles({ people: ["Luis Soto,luis@escuela.example,,principal,I.E. 9,,,es,America/Lima"] }),
      visits: undefined,
    });
    const outcome = await undoes(1);
    expect(outcome.kind === "undone" && outcome.kept.map(({ act, names, why }) => [act, names.join(), why])).toEqual([
      ["person.add", "Luis Soto", "later_list"],
    ]);
    expect(await rows("select count(*)::int as pairs from delivery.pair")).toEqual([{ pairs: 1 }]);
    expect(await asMachineIn(database.db, WORKSPACE, (tx) => listImports(tx, { limit: 9 }))).toHaveLength(2);
    expect(await undoes()).toMatchObject({ undone: 1, kept: [] });
    expect(await rows("select school from delivery.person where name = 'Luis Soto'")).toEqual([{ school: null }]);
  });
});
