import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMovableClock } from "#kernel/clock.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { ask } from "./desk.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  await insertVisit(database, cast.pairs.anaAndRosa, onDay(1, "09:00"));
});
afterAll(() => database[Symbol.asyncDispose]());

const TEAM = ["--team", "T0SIERRA"];
const preview = (...args: readonly string[]) =>
  ask(["digest", "preview", ...args], database.db, { clock: createMovableClock(onDay(7, "08:00")) });

describe("digest preview", () => {
  it("prints the last whole week for the one who has coordinated longest, in her language", async () => {
    const { code, out, err } = await preview(...TEAM);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Semana del lunes 16 de noviembre, Sierra Norte: 1 visita sin noticias, 0 de 1 visita/);
    expect(out).toMatch(/No se muestra nada de lo que escribieron las directoras y los directores\.$/);
  });

  it("prints another week, and for another coordinator", async () => {
    expect((await preview(...TEAM, "--week", "2026-W46")).out).toContain("Semana del lunes 9 de noviembre");
    const { out } = await preview(...TEAM, "--as", "MARTA@escuela.example");
    expect(out).toContain("Las visitas en las que usted acompaña no entran en ninguna cifra");
  });

  it("tells a program the same, by keys", async () => {
    const { code, out } = await preview(...TEAM, "--json");
    expect([code, out.split("\n").length]).toEqual([0, 1]);
    expect(JSON.parse(out)).toMatchObject({
      kind: "week",
      week: { name: "2026-W47", startsOn: "2026-11-16" },
      summary: { key: "digest.summary.news", values: { calls: 0, news: 1, held: 0, due: 1, logged: 0 } },
    });
  });

  it.each([
    [["--as", "ana@escuela.example", ...TEAM], "ana@escuela.example coordinates no programme here."],
    [["--as", "vera@escuela.example", ...TEAM], "vera@escuela.example coordinates no programme here."],
    [["--team", "T0NOWHERE"], "Nothing is known of the workspace T0NOWHERE."],
    [[], "There are several workspaces. Choose one with --team: T0SIERRA, T0VALLE"],
  ])("could not: %j", async (args, reason) => {
    expect(await preview(...args)).toEqual({ code: 1, out: "", err: reason });
  });

  it.each([
    [["--week", "2026-W54"], '"2026-W54" is not a week; write it like 2026-W47.'],
    [["--week", "47"], '"47" is not a week; write it like 2026-W47.'],
    [["tomorrow"], "digest preview takes options only."],
    [["--weak"], "Unknown option '--weak'"],
  ])("was not asked well: %j", async (args, reason) => {
    const { code, out, err } = await ask(["digest", "preview", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(reason);
    expect(err).toContain("See: npm run fieldbook -- digest preview --help");
  });
});
