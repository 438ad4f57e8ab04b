import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId, type SessionRecordId, type VisitId } from "#kernel/id.ts";
import { parseFreeTextSubcommand } from "#mentoring/door/command.ts";
import { upgradeOldButtonPress } from "#mentoring/door/older-payloads.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { doorOf, saidBy, told } from "./doorstep.ts";

let database: TestDatabase;
let cast: Cast;
let at: ReturnType<typeof doorOf>;
let logged: Awaited<ReturnType<typeof insertLoggedVisit>>;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  at = doorOf(database, cast);
  logged = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
});
afterAll(() => database[Symbol.asyncDispose]());

const presses = (...of: Parameters<typeof at.presses>) => saidBy(at.presses(...of));
const submits = (...of: Parameters<typeof at.submits>) => saidBy(at.submits(...of));
const types = (...of: Parameters<typeof at.types>) => saidBy(at.types(...of));
const opens = (name: string, facts = {}) => ({ kind: "open", form: { name, ...facts } });
const turnsTo = (name: string, facts = {}) => ({ kind: "page", form: { name, ...facts } });
const refused = (key: string) => ({ kind: "refused", why: { key } });
const errors = (found: Record<string, string>) => ({
  kind: "errors",
  errors: Object.fromEntries(Object.entries(found).map(([field, key]) => [field, { key }])),
});
const ahead = (days: number) => insertVisit(database, cast.pairs.anaAndRosa, onDay(days, "09:00"));

describe("a visit", () => {
  it("is planned with one's own half of a pair; who is in none has nobody to plan with", async () => {
    expect(await presses(cast.ana, "visit.plan")).toMatchObject(opens("visit.plan", { me: cast.ana.personId }));
    expect(await presses(cast.elena, "visit.plan")).toMatchObject(told("visit.nobody"));
    const values = { pair: cast.pairs.anaAndRosa.id, on: "2026-11-25", at: "09:00", minutes: "60", modality: "video" };
    expect(await submits(cast.ana, "visit.plan", { values })).toMatchObject({ kind: "done" });
    expect(await submits(cast.rosa, "visit.plan", { values })).toMatchObject(errors({ at: "visit.error.clash" }));
    const past = { ...values, on: "2026-11-16" };
    expect(await submits(cast.ana, "visit.plan", { values: past })).toMatchObject(
      errors({ on: "visit.error.in_the_past" }),
    );
    expect(await submits(cast.ana, "visit.plan", { values: { pair: values.pair } })).toMatchObject(
      errors({ on: "common.error.day", at: "common.error.time", minutes: "common.error.minutes" }),
    );
    expect(await submits(cast.pedro, "visit.plan", { values })).toMatchObject(
      errors({ pair: "visit.error.not_yours" }),
    );
  });

  it("is agreed to, moved and called off by its two people, while it is open", async () => {
    const visit = await ahead(12);
    const payload = { visit };
    expect(await presses(cast.rosa, "visit.confirm", payload)).toMatchObject({
      kind: "say_instead",
      utterance: { kind: "visit.planned", visit: { status: "confirmed" } },
      said: { key: "visit.answer.confirmed" },
    });
    expect(await presses(cast.rosa, "visit.move", payload)).toMatchObject(opens("visit.move"));
    expect(await presses(cast.rosa, "visit.cancel", payload)).toMatchObject(opens("visit.cancel"));
    expect(await presses(cast.pedro, "visit.move", payload)).toMatchObject(told("visit.error.not_yours"));
    expect(await submits(cast.pedro, "visit.cancel", { payload })).toMatchObject(refused("visit.error.not_yours"));
    const values = { reason: "strike_security", on: "2026-12-02" };
    expect(await submits(cast.rosa, "visit.cancel", { payload, values })).toMatchObject(
      errors({ at: "common.error.time" }),
    );
    expect(await submits(cast.rosa, "visit.cancel", { payload, values: { reason: "strike_security" } })).toMatchObject({
      said: [{ key: "visit.answer.cancelled" }],
    });
    expect(await presses(cast.ana, "visit.move", payload)).toMatchObject(told("visit.error.settled"));
    const to = { on: "2026-12-03", at: "09:00", minutes: "60" };
    expect(await submits(cast.ana, "visit.move", { payload, values: to })).toMatchObject(
      refused("visit.error.settled"),
    );
    expect(await submits(cast.ana, "visit.move", { payload: { visit: await ahead(13) }, values: to })).toMatchObject({
      said: [{ key: "visit.answer.moved" }],
    });
  });

  it("that has ended opens the log with the answer how it went, once it is known which", async () => {
    const visit = await insertVisit(database, cast.pairs.pedroAndLuis, onDay(1, "15:00"));
    const payload = { visit, outcome: "held_as_planned" };
    expect(await presses(cast.luis, "visit.went", payload)).toMatchObject(told("common.not_a_mentor"));
    expect(await presses(cast.pedro, "visit.went", payload)).toMatchObject({
      kind: "say_instead",
      utterance: { kind: "visit.ended", became: { outcome: "held_as_planned", isLogged: false } },
    });
    const gone = { visit: newId<VisitId>(), outcome: "held_as_planned" };
    expect(await presses(cast.pedro, "visit.went", gone)).toMatchObject(told("visit.error.not_waiting"));
  });
});

describe("a record", () => {
  it("is read by its two people, commented on by one and put right by the other", async () => {
    const session = logged.sessionId;
    const payload = { session };
    expect(await presses(cast.rosa, "session.read", payload)).toMatchObject(opens("session.notes"));
    expect(await presses(cast.pedro, "session.read", payload)).toMatchObject(told("common.not_yours"));
    expect(await presses(cast.rosa, "session.comment", payload)).toMatchObject(turnsTo("session.comment"));
    const older = await presses(cast.rosa, "session.comments", { ...payload, at: 1 });
    expect(older).toMatchObject(turnsTo("session.notes", { commentsAt: 1 }));
    expect(await presses(cast.ana, "session.amend", payload)).toMatchObject(opens("session.notes"));
    for (const [picked, form] of [
      ["said", "session.amend"],
      ["when", "session.amend_when"],
      ["void", "session.void"],
    ] as const) {
      expect(await presses(cast.ana, "session.amend", { ...payload, picked })).toMatchObject(opens(form));
      expect(await presses(cast.rosa, "session.amend", { ...payload, picked })).toMatchObject(opens("session.notes"));
    }
    const comment = (text: string) => ({ payload, values: { comment: text } });
    expect(await submits(cast.rosa, "session.comment", comment("Gracias"))).toMatchObject({
      kind: "show",
      form: { name: "session.notes", sent: { replacements: [] } },
    });
    const masked = await submits(cast.rosa, "session.comment", comment("Mi celular es 987 654 321"));
    expect(masked).toMatchObject({ kind: "show", form: { sent: { replacements: ["[teléfono]"] } } });
    expect(JSON.stringify(masked)).toContain("Mi celular es [teléfono]");
    expect(await submits(cast.rosa, "session.comment", comment("a".repeat(1_001)))).toMatchObject(
      errors({ comment: "common.error.too_long" }),
    );
    expect(await submits(cast.ana, "session.comment", comment("Gracias"))).toMatchObject({ kind: "show" });
    expect(await submits(cast.pedro, "session.comment", comment("Gracias"))).toMatchObject(refused("common.not_yours"));
    const to = {
      minutes: "50",
      modality: "phone",
      request: "Otra",
      working: "Sí",
      challenge: "No",
      focus: ["school_climate"],
    };
    expect(await submits(cast.ana, "session.amend", { payload, values: to })).toMatchObject({
      kind: "show",
      form: { name: "session.notes" },
    });
    expect(
      await submits(cast.ana, "session.amend", { payload, values: { ...to, minutes: "2", focus: [] } }),
    ).toMatchObject(errors({ minutes: "common.error.minutes" }));
    const other = { payload: { session: newId<SessionRecordId>() }, values: to };
    expect(await submits(cast.ana, "session.amend", other)).toMatchObject(refused("common.not_yours"));
  });
});

describe("what was agreed", () => {
  it("is settled by whose it is, once, and the open rest is shown", async () => {
    const payload = { commitment: logged.commitments.principal, as: "done" };
    expect(await presses(cast.rosa, "commitment.show")).toMatchObject(turnsTo("commitment.list"));
    expect(await presses(cast.luis, "commitment.show")).toMatchObject(
      turnsTo("commitment.list", { lists: [{ open: [] }] }),
    );
    expect(await presses(cast.elena, "commitment.show")).toMatchObject(told("commitment.none"));
    const settled = {
      kind: "say_instead",
      utterance: { commitment: { status: "done" } },
      said: { key: "commitment.settled.done" },
      form: { name: "commitment.list" },
    };
    expect(await presses(cast.rosa, "commitment.settle", payload)).toMatchObject(settled);
    // What was said first stands.
    expect(await presses(cast.rosa, "commitment.settle", { ...payload, as: "dropped" })).toMatchObject(settled);
  });
});

const asks = (status: string, chosen?: unknown) => ({
  kind: "say_instead",
  utterance: { kind: "reflection.question", thread: { status }, ...(chosen !== undefined && { chosen }) },
});

describe("a question", () => {
  it("is answered in private, and shared when its author says so", async () => {
    const thread = await insertOfferedThread(database, cast.pairs.anaAndRosa);
    const payload = { thread };
    expect(await presses(cast.rosa, "reflection.answer", payload)).toMatchObject(opens("reflection.answer"));
    expect(await presses(cast.rosa, "reflection.later", payload)).toMatchObject(
      asks("offered", { later: expect.anything() }),
    );
    const answer = (text: string) => submits(cast.rosa, "reflection.answer", { payload, values: { answer: text } });
    expect(await answer(" ")).toMatchObject(errors({ answer: "common.error.empty" }));
    expect(await answer("El silencio después de la pregunta.")).toMatchObject({ kind: "show", form: { thread } });
    expect(await submits(cast.rosa, "reflection.follow_up", { payload, values: {} })).toMatchObject({
      kind: "show",
      form: { name: "reflection.choice", answers: [{ reflection: { text: "El silencio después de la pregunta." } }] },
    });
    expect(await presses(cast.rosa, "reflection.share", payload)).toMatchObject({
      kind: "replace",
      line: { key: "reflection.share.shared" },
    });
    expect(await presses(cast.rosa, "reflection.answer", payload)).toMatchObject(told("reflection.over"));
    expect(await presses(cast.rosa, "reflection.mine")).toMatchObject({
      kind: "page",
      form: { name: "reflection.find" },
    });
  });

  it("is put aside or declined", async () => {
    const payload = { thread: await insertOfferedThread(database, cast.pairs.pedroAndLuis) };
    expect(await presses(cast.luis, "reflection.another", payload)).toMatchObject({
      kind: "say_instead",
      utterance: { kind: "reflection.question" },
    });
    for (const action of ["reflection.skip", "reflection.skip", "reflection.another", "reflection.later"] as const)
      expect(await presses(cast.luis, action, payload)).toMatchObject(asks("declined"));
  });
});

describe("one's own settings", () => {
  it("are saved as a whole, or the field that cannot be is named", async () => {
    expect(await presses(cast.rosa, "home.settings")).toMatchObject(opens("home.settings"));
    const values = { language: "en", zone: "America/Lima", questions: "fewer", question: "15:30", pause: "none" };
    expect(await submits(cast.rosa, "home.settings", { values })).toMatchObject({ kind: "done" });
    expect(await at.presses(cast.rosa, "home.next")).toMatchObject({ reader: { language: "en" } });
    const wrong = { ...values, zone: "+05:00", leaveFrom: "2026-12-02", leaveTo: "2026-12-01" };
    expect(await submits(cast.rosa, "home.settings", { values: wrong })).toMatchObject(
      errors({ zone: "home.error.zone", leaveTo: "home.error.leave" }),
    );
    const past = { ...values, pause: "until", until: "2026-11-18" };
    expect(await submits(cast.rosa, "home.settings", { values: past })).toMatchObject(
      errors({ until: "home.error.pause_until" }),
    );
  });

  it("take a yes and a no to the promise", async () => {
    const promised = (answer: string) => ({ kind: "say_instead", utterance: { kind: "promise.made", answer } });
    expect(await presses(cast.luis, "promise.accept")).toMatchObject(promised("yes"));
    expect(await presses(cast.luis, "promise.decline")).toMatchObject(promised("no"));
    expect(await presses(cast.ana, "promise.more")).toMatchObject(opens("promise.whole"));
  });
});

describe("a word", () => {
  it("opens what it names, to whom it is for", async () => {
    expect(await types(cast.ana, "VISIT")).toMatchObject(opens("visit.plan"));
    expect(await types(cast.ana, "note")).toMatchObject(opens("notebook.write"));
    expect(await types(cast.rosa, "reflect")).toMatchObject({ kind: "page", form: { name: "reflection.find" } });
    expect(await types(cast.rosa, "commitments")).toMatchObject(turnsTo("commitment.list"));
    expect(await types(cast.ana, "settings")).toMatchObject(opens("home.settings"));
    expect(await types(cast.ana, "log")).toEqual({ kind: "nothing" });
    expect(await types(cast.rosa, "log")).toMatchObject(told("common.not_a_mentor"));
    expect(await types(cast.elena, "digest")).toEqual({ kind: "nothing" });
    expect(await types(cast.ana, "digest")).toMatchObject(told("common.not_a_coordinator"));
  });

  it("that takes text is heard like a message, and alone opens what a button opens", () => {
    expect(parseFreeTextSubcommand("log Visité a Rosa ayer\nde 9 a 10")).toEqual({
      kind: "command.log",
      words: "Visité a Rosa ayer\nde 9 a 10",
    });
    expect(parseFreeTextSubcommand(" NOTE  Una línea ")).toEqual({ kind: "command.note", words: "Una línea" });
    expect(["log", "note", "visit mañana", "logs de ayer"].map(parseFreeTextSubcommand)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it("that names nothing is answered with what this person can do here", async () => {
    const mentors = ["common.help", "common.help.mentor"];
    expect(await types(cast.ana, "constructor")).toMatchObject(told(...mentors, "common.template"));
    const both = told(...mentors, "common.help.coordinator", "common.template");
    expect(await types(cast.marta, "help")).toMatchObject(both);
  });
});

describe("a button of the first release", () => {
  it("still does what it says", async () => {
    const visit = await insertVisit(database, cast.pairs.anaAndRosa, onDay(1, "15:00"));
    expect(await presses(cast.ana, "visit.went", { visit, choice: "not_held" })).not.toMatchObject(
      told("common.outdated"),
    );
    expect(await presses(cast.rosa, "reflection.rhythm", { detail: "as_before" })).toMatchObject({
      kind: "say_instead",
      utterance: { kind: "reflection.rhythm", chosen: "as_before" },
    });
  });

  it("is read as this release draws it", () => {
    const dialogue = newId<SessionRecordId>();
    const upgrade = (action: Parameters<typeof upgradeOldButtonPress>[0], payload: object) =>
      upgradeOldButtonPress(action, payload);
    expect(upgrade("session.choose", { dialogue, ask: "how", choice: "video:45" })).toEqual({
      action: "session.choose",
      payload: { dialogue, choice: { ask: "how", modality: "video", minutes: 45 } },
    });
    expect(upgrade("session.choose", { detail: `reason.pick.${dialogue}`, picked: "unknown" })).toEqual({
      action: "session.pick",
      payload: { ask: "reason", dialogue, picked: "unknown" },
    });
    expect(upgrade("session.focus", { dialogue, choice: "families", on: true })?.payload).toEqual({
      dialogue,
      code: "families",
      on: true,
    });
    expect(upgrade("commitment.settle", { commitment: dialogue, choice: "done" })?.payload).toEqual({
      commitment: dialogue,
      as: "done",
    });
    expect(upgrade("visit.move", { nonsense: true })).toBeUndefined();
  });
});
