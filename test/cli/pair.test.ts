import { beforeEach, describe, expect, it } from "vitest";
import { type Cast, castOf } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ask } from "./desk.ts";

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  return () => database[Symbol.asyncDispose]();
});

const ROSA = "rosa@escuela.example";
const ANA = "ana@escuela.example";
const run = (...args: readonly string[]) => ask(["pair", ...args, "--team", "T0SIERRA"], database.db);
const asElena = (...args: readonly string[]) => run(...args, "--as", "elena@escuela.example");
const pairs = async () =>
  (
    await database.owner.query(
      "select role, starts_on::text, ended_on::text, end_reason, ends_on::text, ends_as from delivery.pair where principal_id = $1 order by created_at",
      [cast.rosa.personId],
    )
  ).rows;

describe("pair", () => {
  it("ends, is opened again, and says each time what became of it", async () => {
    expect(await asElena("end", ROSA, ANA, "--reason", "rematch")).toEqual({
      code: 0,
      out: "Rosa Quispe and Ana Torres are no pair any more, since 2026-11-16.",
      err: "",
    });
    expect(await asElena("end", ROSA, ANA, "--reason", "rematch")).toEqual({
      code: 1,
      out: "",
      err: "Rosa Quispe and Ana Torres had ended before, on 2026-11-16.",
    });
    expect((await asElena("reopen", ROSA, ANA)).out).toBe("Rosa Quispe and Ana Torres go on as a pair, as before.");
    expect((await asElena("reopen", ROSA, ANA)).err).toBe("Rosa Quispe and Ana Torres have not ended.");
    expect(await pairs()).toMatchObject([{ ended_on: null, end_reason: null }]);
  });

  it("ends after a day that is still to come", async () => {
    const { out } = await asElena("end", ROSA, ANA, "--reason", "completed", "--on", "2026-12-18");
    expect(out).toBe("Rosa Quispe and Ana Torres are a pair until 2026-12-18.");
    expect(await pairs()).toMatchObject([{ ended_on: null, ends_on: "2026-12-18", ends_as: "completed" }]);
  });

  it("passes to another mentor", async () => {
    const { out } = await asElena(
      "change-mentor",
      ROSA,
      ANA,
      "--to",
      "pedro@escuela.example",
      "--reason",
      "role_change",
    );
    expect(out).toBe("From 2026-11-16 on Pedro Salas accompanies Rosa Quispe, instead of Ana Torres.");
    expect(await pairs()).toMatchObject([
      { ended_on: "2026-11-16", end_reason: "role_change" },
      { ended_on: null, starts_on: "2026-11-16" },
    ]);
  });

  it("begins where there is none, and is refused where somebody leads already", async () => {
    const PEDRO = "pedro@escuela.example";
    expect((await asElena("begin", ROSA, PEDRO)).err).toBe(
      'Ana Torres is the lead mentor of Rosa Quispe: give another --role, or use "pair change-mentor".',
    );
    await asElena("end", ROSA, ANA, "--reason", "left");
    expect((await asElena("begin", ROSA, PEDRO)).out).toBe("From 2026-11-16 on Pedro Salas accompanies Rosa Quispe.");
    expect((await asElena("begin", ROSA, PEDRO)).err).toBe("Pedro Salas accompanies Rosa Quispe already.");
    expect(await pairs()).toMatchObject([{ ended_on: "2026-11-16" }, { role: "lead", starts_on: "2026-11-16" }]);
  });

  it("goes on in place of another, if it is said why that one ends", async () => {
    const PEDRO = "pedro@escuela.example";
    await asElena("change-mentor", ROSA, ANA, "--to", PEDRO, "--reason", "rematch");
    expect((await asElena("reopen", ROSA, ANA)).err).toBe(
      "Pedro Salas is the lead mentor of Rosa Quispe: say with --other why that pair ends.",
    );
    expect((await asElena("reopen", ROSA, ANA, "--other", "mistake")).out).toBe(
      "Rosa Quispe and Ana Torres go on as a pair, as before; Rosa Quispe and Pedro Salas have ended.",
    );
    expect(await pairs()).toMatchObject([{ ended_on: null }, { end_reason: "mistake" }]);
  });

  it("is corrected, and says what stood there", async () => {
    const [was] = await pairs();
    const { out } = await asElena("change", ROSA, ANA, "--role", "second", "--starts", "2026-10-01");
    expect(out).toBe(`Rosa Quispe and Ana Torres: second since 2026-10-01; before: lead since ${was?.starts_on}.`);
  });

  it("is no matter for an admin, and a coordinator's own is only hers to end", async () => {
    const end = (as: string, ...who: string[]) => run("end", ...who, "--reason", "rematch", "--as", as);
    expect((await end("ines@escuela.example", ROSA, ANA)).err).toBe("Only a coordinator manages pairs.");
    const CARMEN = "carmen@escuela.example";
    const MARTA = "marta@escuela.example";
    expect((await end(MARTA, CARMEN, MARTA)).code).toBe(0);
    expect((await run("reopen", CARMEN, MARTA, "--as", MARTA)).err).toBe(
      "This pair is your own: you can end it, and another coordinator does the rest.",
    );
  });

  it.each([
    [["end", ROSA, ANA], "Say with --reason why: completed, rematch, leave, role_change, left, mistake."],
    [["end", ROSA, "--reason", "rematch"], "Name the two: pair end PRINCIPAL MENTOR."],
    [["end", ROSA, ANA, "--reason", "left", "--on", "2026-02-29"], '"2026-02-29" is not a day'],
    [["change", ROSA, ANA], "Say what is to be corrected: --role or --starts."],
    [["change", ROSA, ANA, "--role", "boss"], '"boss" is not a role of a pair'],
    [["change-mentor", ROSA, ANA, "--reason", "left"], "Name the new mentor with --to"],
  ])("%j is said to be wrong", async (args, said) => {
    const { code, err } = await asElena(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("names who is nobody here", async () => {
    expect((await asElena("end", "nobody@escuela.example", ANA, "--reason", "left")).err).toBe(
      "nobody@escuela.example is nobody in this workspace.",
    );
  });
});
