import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { answerHowVisitWent } from "#mentoring/session/answer-how-visit-went.ts";
import { discardSessionDraft } from "#mentoring/session/end-draft.ts";
import { handleLoggingTurn, startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";
import { understood } from "#test/support/understood.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "17:00");
const opens = (who: Member) => acting(database, who, (tx) => startOrContinueLogging(tx, { kind: "open" }, NOW));

describe("a log of a session", () => {
  it("is opened by a mentor, once for two doors, and is no act yet", async () => {
    const first = await opens(cast.ana);
    expect(first).toMatchObject({ outcome: { kind: "taken" }, audited: [], told: ["session.turn to Ana Torres"] });
    expect((await opens(cast.ana)).outcome).toEqual(first.outcome);
  });

  it("is for who mentors somebody", async () => {
    for (const who of [cast.rosa, cast.elena])
      expect(await opens(who)).toEqual({ outcome: { kind: "not_a_mentor" }, audited: [], told: [] });
  });

  it("is opened by the answer to how it went, while the visit has no record", async () => {
    const { pedroAndLuis } = cast.pairs;
    const due = await insertVisit(database, pedroAndLuis, onDay(1, "10:00"));
    const held = { held_at: NOW, held_by: cast.pedro.personId };
    const logged = await insertVisit(database, pedroAndLuis, onDay(1, "12:00"), held);
    await insertSession(database, pedroAndLuis, { visit_id: logged, started_at: onDay(1, "12:00") });
    const went = (id: typeof due) =>
      acting(database, cast.pedro, (tx) => answerHowVisitWent(tx, id, "held_as_planned", NOW));
    expect(await went(logged)).toEqual({ outcome: { kind: "settled" }, audited: [], told: [] });
    expect(await went(due)).toMatchObject({
      outcome: { kind: "said", visit: { id: due, status: "held" }, pair: { id: pedroAndLuis.id } },
      audited: ["visit.hold"],
      told: ["session.turn to Pedro Salas"],
    });
  });

  it("goes on turn by turn until it is over, and says what became of it", async () => {
    const turn = () => acting(database, cast.marta, (tx) => handleLoggingTurn(tx, { kind: "skip" }, NOW));
    expect(await turn()).toEqual({ outcome: { kind: "over", as: "gone" }, audited: [], told: [] });
    const { outcome } = await opens(cast.marta);
    const id = outcome.kind === "taken" ? outcome.dialogue : expect.fail("not opened");
    expect(await turn()).toMatchObject({
      outcome: { kind: "taken", dialogue: id },
      told: ["session.turn to Marta Rojas"],
    });
    await acting(database, cast.marta, (tx) => discardSessionDraft(tx, id, NOW));
    const late = await acting(database, cast.marta, (tx) => handleLoggingTurn(tx, { kind: "skip" }, NOW, id));
    expect(late).toEqual({ outcome: { kind: "over", as: "discarded" }, audited: [], told: [] });
  });

  it("loses nothing: an account that is too long for a record goes to the mentor's notebook", async () => {
    const { outcome } = await opens(cast.marta);
    const id = outcome.kind === "taken" ? outcome.dialogue : expect.fail("not opened");
    const text = "Vimos dos aulas de primero. ".repeat(2_000);
    const said = understood(text);
    const done = await acting(database, cast.marta, (tx) => handleLoggingTurn(tx, { kind: "text", said }, NOW, id));
    expect(done).toMatchObject({ outcome: { kind: "taken" }, audited: ["notebook.keep, own"] });
    const entries = await asPerson(database.db, cast.marta, (tx) => listMyNotebookEntries(tx, 9));
    expect(entries.map((entry) => entry.text.length)).toEqual([text.length]);
  });
});
