import { beforeEach, describe, expect, it } from "vitest";
import type { WorkspaceId } from "#kernel/id.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";
import { ACCOUNT, csv, rosterFiles, VISITS } from "./files.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");
const WORKSPACE = "01930000-0000-7000-8000-000000000001" as WorkspaceId;
const HEADER = "principal,mentor,role,starts_on,ends_on,end_reason";

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
  const { owner, db } = database;
  await insertRow(owner, "machine.workspace", {
    id: WORKSPACE,
    name: "Sierra",
    data_key: db.keys.wrapNew(WORKSPACE),
    created_at: NOW,
  });
  const at = { id: "01930000-0000-7000-8000-000000000002", workspace_id: WORKSPACE, ...ACCOUNT };
  await insertRow(owner, "machine.installation", { ...at, name: "Sierra", installed_at: NOW });
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const imports = (pairs?: string, visits?: readonly string[], people: readonly string[] = []) => {
  const files = rosterFiles({ people });
  const given = {
    ...files,
    ...(pairs !== undefined && { pairs: csv("pairs.csv", HEADER, pairs) }),
    ...(visits && { visits: csv("visits.csv", VISITS, ...visits) }),
  };
  return importRoster(database.db, WORKSPACE, ACCOUNT, parseRoster(given), NOW);
};
const PAIR = "rosa@escuela.example,ana@escuela.example,lead,2026-03-16";
const pair = () => rows("select ended_on::text, end_reason, ends_on::text, ends_as from delivery.pair");

describe("a list that says when a pair ends", () => {
  it("ends it now if the day is over, and tells both", async () => {
    await imports();
    const outcome = await imports(`${PAIR},2026-11-13,role_change`, []);
    expect(outcome).toMatchObject({ kind: "sound", counts: { pairs: { added: 0, ended: 1, unchanged: 0 } } });
    expect(await pair()).toEqual([{ ended_on: "2026-11-13", end_reason: "role_change", ends_on: null, ends_as: null }]);
    expect(await rows("select kind from machine.outbox where kind like 'pair.%' order by subject ->> 'as'")).toEqual([
      { kind: "pair.ended" },
      { kind: "pair.ended" },
    ]);
    expect(await rows("select status from delivery.visit")).toEqual([{ status: "voided" }]);
  });

  it("plans its end if the day is still to come, once, and takes nothing back where the day is left out", async () => {
    await imports();
    for (const counts of [{ ended: 1, unchanged: 0 }, { unchanged: 1 }])
      expect(await imports(`${PAIR},2026-12-18,`, [])).toMatchObject({ counts: { pairs: counts } });
    await imports(`${PAIR},,`, []);
    expect(await pair()).toEqual([{ ended_on: null, end_reason: null, ends_on: "2026-12-18", ends_as: "completed" }]);
  });

  it("is refused if it gives a reason without a day, or one that is none", async () => {
    expect(await imports(`${PAIR},,rematch`, [])).toMatchObject({
      problems: [{ column: "ends_on", reason: "is empty, but end_reason is not" }],
    });
    expect(await imports(`${PAIR},2026-12-18,fault`, [])).toMatchObject({
      problems: [{ column: "end_reason", reason: expect.stringContaining("is not a reason for the end of a pair") }],
    });
  });
});

describe("a visit in a list", () => {
  const visit = (day: string) => `rosa@escuela.example,U0ANA,${day}T09:00,75,in_person,Otra`;
  const reasons = async (outcome: ReturnType<typeof imports>) => {
    const done = await outcome;
    return done.kind === "refused" ? done.problems.map(({ reason }) => reason) : done.kind;
  };

  it("is refused after the last day of its pair, with the day", async () => {
    expect(await reasons(imports(`${PAIR},2026-12-18,`, [visit("2026-12-18")]))).toBe("sound");
    expect(await reasons(imports(`${PAIR},2026-12-18,`, [visit("2026-12-19")]))).toEqual([
      "is after this pair ends, on 2026-12-18",
    ]);
  });

  it("is refused for a pair that has ended, and for somebody who has left, with the reason", async () => {
    await imports();
    await imports(`${PAIR},2026-11-13,`, []);
    expect(await reasons(imports(`${PAIR},2026-11-13,`, [visit("2026-11-20")]))).toEqual([
      "Ana Quispe and Rosa Huamán are no pair at work: the pair ended on 2026-11-13",
    ]);
    await rows("update delivery.person set deactivated_at = now(), ended_on = '2026-11-15' where name = 'Ana Quispe'");
    expect(await reasons(imports(undefined, [visit("2026-11-20")]))).toEqual(["Ana Quispe has left the programme"]);
  });
});
