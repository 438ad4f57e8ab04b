import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeadlineExceededError } from "#kernel/within.ts";
import { getHomeTabContent } from "#mentoring/door/home.ts";
import { type Cast, castOf } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { doorOf, saidBy, told } from "./doorstep.ts";

let database: TestDatabase;
let cast: Cast;
let at: ReturnType<typeof doorOf>;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  at = doorOf(database, cast);
});
afterAll(() => database[Symbol.asyncDispose]());

const SAM = { slackUserId: "U0SAM" };
const count = async (query: string) =>
  (await database.owner.query(`select count(*)::int as n from ${query}`)).rows[0].n;
const keys = () => count("machine.inbox");

describe("someone whom nobody knows", () => {
  it("is not answered before their profile is known, and leaves nothing behind", async () => {
    const before = await keys();
    expect(await at.presses(SAM, "promise.accept")).toEqual({ kind: "unknown" });
    expect(await at.types(SAM, "pause")).toEqual({ kind: "unknown" });
    expect(await getHomeTabContent(at.door, at.at("U0SAM"))).toEqual({ kind: "unknown" });
    expect(await keys()).toBe(before);
  });

  it("is told who could add them, in their language, once for each thing they did", async () => {
    const profile = { kind: "member", language: "en", isAdmin: false } as const;
    const answer = await at.types(SAM, "pause", { key: "sam", profile });
    expect(answer).toMatchObject({ reader: { language: "en" }, said: told("common.unknown_person") });
    expect(await saidBy(at.types(SAM, "pause", { key: "sam", profile }))).toEqual({ kind: "nothing" });
  });

  it("is a member from then on when the roster has their e-mail", async () => {
    await database.owner.query("delete from machine.address where person_id = $1", [cast.luis.personId]);
    const newcomer = { slackUserId: "U0NEWLUIS" };
    const profile = { kind: "member", email: cast.luis.email.toUpperCase(), isAdmin: false } as const;
    expect(await saidBy(at.types(newcomer, "pause", { profile }))).toMatchObject(told("home.pause.on"));
    expect(await saidBy(at.types(newcomer, "pause"))).toMatchObject(told("home.pause.off"));
  });

  it("keeps a form open with what was typed in it", async () => {
    const values = { note: "Una línea" };
    expect(await saidBy(at.submits(SAM, "notebook.write", { values }))).toMatchObject({
      kind: "refused",
      why: { key: "common.unknown_person" },
    });
  });
});

describe("someone who left the programme", () => {
  it("is told so at once, although they were a member a moment ago", async () => {
    expect(await saidBy(at.presses(cast.carmen, "home.settings"))).toMatchObject({ kind: "open" });
    await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [
      cast.carmen.personId,
    ]);
    expect(await at.presses(cast.carmen, "home.settings")).toMatchObject({
      reader: { language: "es" },
      said: told("common.deactivated"),
    });
    expect(await getHomeTabContent(at.door, at.at(cast.carmen.slackUserId))).toMatchObject({
      said: { name: "home.stranger" },
    });
  });
});

describe("what arrives", () => {
  it("takes effect once, however often it arrives", async () => {
    const pauses = () => saidBy(at.types(cast.ana, "pause", { key: "one" }));
    expect(await pauses()).toMatchObject(told("home.pause.on"));
    expect(await pauses()).toEqual({ kind: "nothing" });
    expect(await saidBy(at.types(cast.ana, "pause", { key: "two" }))).toMatchObject(told("home.pause.off"));
  });

  it("may arrive again after it was refused: a refused form leaves nothing behind", async () => {
    const hand = (note: string) =>
      saidBy(at.submits(cast.ana, "notebook.write", { values: { note } }, { key: "note" }));
    expect(await hand("  ")).toMatchObject({ kind: "errors", errors: { note: { key: "common.error.empty" } } });
    expect(await hand("Una línea")).toMatchObject({ kind: "done", said: [{ key: "session.noted" }] });
    expect(await hand("Una línea")).toEqual({ kind: "done" });
    expect(await count("own.notebook_entry")).toBe(1);
  });

  it("of an earlier release is answered with a word, and a form keeps what was typed", async () => {
    for (const [action, payload] of [
      ["visit.postpone", {}],
      ["visit.move", { visit: "no id" }],
      ["visit.move", undefined],
      ["session.pick", { dialogue: "no id", ask: "pair" }],
    ] as const)
      expect(await saidBy(at.presses(cast.ana, action, payload))).toMatchObject(told("common.outdated"));
    for (const [form, values] of [
      ["notebook.sing", { note: "La" }],
      ["visit.plan", { on: "the day after" }],
      ["session.comment", { comment: "Sin sesión" }],
    ] as const)
      expect(await saidBy(at.submits(cast.ana, form, { values }))).toMatchObject({
        kind: "refused",
        why: { key: "common.outdated_form" },
      });
  });
});

describe("a database that is slow", () => {
  it("does what was asked in time, or never", async () => {
    const pauses = (withinMs: number) => at.types(cast.pedro, "pause", { key: "late", withinMs });
    await saidBy(at.types(cast.pedro, "settings"));
    const paused = () => count(`own.setting where person_id = '${cast.pedro.personId}' and paused_at is not null`);
    await database.owner.query("begin");
    await database.owner.query("lock table own.setting in access exclusive mode");
    await expect(pauses(200)).rejects.toThrow(DeadlineExceededError);
    await database.owner.query("commit");
    expect(await saidBy(pauses(20_000))).toMatchObject(told("home.pause.on"));
    expect(await paused()).toBe(1);
  });
});
