import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";
import { ask } from "./desk.ts";

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  return () => database[Symbol.asyncDispose]();
});

const ANA = "ana@escuela.example";
const run = (...args: readonly string[]) => ask(["person", ...args, "--team", "T0SIERRA"], database.db);
const asElena = (...args: readonly string[]) => run(...args, "--as", "elena@escuela.example");

describe("person", () => {
  it("leaves and comes back, with their pairs", async () => {
    expect((await asElena("leave", ANA)).out).toMatch(
      /^Ana Torres has left the programme; their pairs have ended, with .*Rosa Quispe/,
    );
    expect((await asElena("leave", ANA)).err).toBe("Ana Torres had left before.");
    expect((await asElena("return", ANA, "--with-pairs")).out).toBe(
      "Ana Torres is in the programme again. Rosa Quispe and Ana Torres go on as a pair.",
    );
    expect((await asElena("return", ANA)).err).toBe("Ana Torres has not left.");
  });

  it("gets the right e-mail, which is never somebody else's", async () => {
    expect((await asElena("email", ANA, "rosa@escuela.example")).err).toBe("rosa@escuela.example is Rosa Quispe's.");
    expect((await asElena("email", ANA, "ana.torres@escuela.example")).out).toBe(
      "Ana Torres: ana.torres@escuela.example; before: ana@escuela.example.",
    );
    expect((await asElena("email", "ana.torres@escuela.example", "ana")).code).toBe(2);
  });

  it("becomes one of two entries, once it is confirmed, or is told why not", async () => {
    await insertRow(database.owner, "delivery.person", {
      id: newId(),
      workspace_id: cast.workspaceId,
      name: "Ana Torres",
      email: "aan@escuela.example",
      language: "es",
      time_zone: "America/Lima",
      created_at: onDay(0, "09:00"),
    });
    expect((await asElena("merge", "aan@escuela.example", ANA)).err).toMatch(/cannot be taken back/);
    expect((await asElena("merge", "aan@escuela.example", ANA, "--confirm")).out).toBe(
      `aan@escuela.example is part of Ana Torres (${ANA}) now.`,
    );
    expect((await asElena("merge", "rosa@escuela.example", ANA, "--confirm")).err).toMatch(/their names do not agree/);
    expect((await asElena("merge", ANA, ANA, "--confirm")).err).toBe("These two are one entry already.");
  });

  it("is no matter for an admin, nor for oneself", async () => {
    expect((await run("leave", ANA, "--as", "ines@escuela.example")).err).toBe("Only a coordinator manages people.");
    expect((await asElena("leave", "elena@escuela.example")).err).toBe(
      "Nobody says this of themself: another coordinator does.",
    );
    expect((await asElena("leave", "nobody@escuela.example")).err).toBe(
      "nobody@escuela.example is nobody in this workspace.",
    );
  });
});
