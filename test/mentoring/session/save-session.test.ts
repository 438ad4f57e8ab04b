import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { LoggingDialogueId, VisitId } from "#kernel/id.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockOrInsertLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import { discardSessionDraft, restoreSessionDraft, saveDraftAsNote } from "#mentoring/session/end-draft.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { acting, planAhead } from "#test/support/acting.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "17:00");
const said = <const Value>(value: Value) => ({ value, source: "said" as const });

/** A draft of an hour in the school of the pair's principal, which lacks nothing. */
const complete = (pair: CastPair, more: Partial<SessionDraft> = {}): SessionDraft => ({
  ...EMPTY_SESSION_DRAFT,
  pairId: said(pair.id),
  outcome: said("held_as_planned"),
  on: said("2026-11-17"),
  minutes: said(60),
  modality: said("in_person"),
  request: said("Quiere visitar más aulas"),
  working: said("Las reuniones de los lunes"),
  challenge: said("El tiempo para observar"),
  agreed: said([]),
  focus: ["school_climate"],
  ...more,
});

/** The mentor's open conversation, as far as this draft; `another` says that it is a second record of one day. */
const drafting = (mentor: Member, draft: SessionDraft, { another = false } = {}) =>
  asPerson(database.db, mentor, async (tx) => {
    const dialogue = await lockOrInsertLoggingDialogue(tx, NOW);
    await updateLoggingDialogueState(
      tx,
      dialogue,
      { ...INITIAL_DIALOGUE_STATE, another, draft, account: [{ text: "Vi a Luis" }, { text: "una hora" }] },
      NOW,
    );
    return dialogue.id;
  });
const saves = (mentor: Member, id: LoggingDialogueId) =>
  acting(database, mentor, (tx) => saveSessionRecord(tx, id, NOW));

describe("saving a draft", () => {
  const SAID = ["session.turn to Ana Torres"];

  it("makes it a record, tells the principal and settles the visit; a second tap changes nothing", async () => {
    const { anaAndRosa } = cast.pairs;
    const visitId = await insertVisit(database, anaAndRosa, onDay(1, "10:00"));
    const planned = await planAhead(database, cast.ana, visitId, onDay(0, "16:00"));
    const id = await drafting(cast.ana, complete(anaAndRosa, { visitId }));
    expect(await saves(cast.ana, id)).toMatchObject({
      outcome: { kind: "saved" },
      audited: ["visit.hold", "session.save"],
      told: ["session.shared to Rosa Quispe", ...SAID],
    });
    expect(await planned()).toEqual(["withdrawn: the visit was logged"]);
    expect(await saves(cast.ana, id)).toEqual({ outcome: { kind: "over" }, audited: [], told: [] });

    const again = await drafting(cast.ana, complete(anaAndRosa, { visitId }), { another: true });
    expect(await saves(cast.ana, again)).toEqual({ outcome: { kind: "logged_already" }, audited: [], told: [] });
    await acting(database, cast.ana, (tx) => discardSessionDraft(tx, again, NOW));
  });

  it("of a visit that was not held cancels it, and plans the next one it names", async () => {
    const { anaAndRosa } = cast.pairs;
    const visitId: VisitId = await insertVisit(database, anaAndRosa, onDay(0, "12:00"));
    const id = await drafting(cast.ana, {
      ...EMPTY_SESSION_DRAFT,
      pairId: said(anaAndRosa.id),
      visitId,
      on: said("2026-11-16"),
      outcome: said("not_held"),
      reason: said("declined"),
      next: said({ on: "2026-11-24", at: "10:00" }),
    });
    expect(await saves(cast.ana, id)).toMatchObject({
      outcome: { kind: "saved" },
      audited: ["visit.cancel", "visit.plan", "session.save"],
      told: ["visit.planned to Rosa Quispe", ...SAID],
    });
  });

  it("that lacks something asks for it instead", async () => {
    const id = await drafting(cast.ana, { ...EMPTY_SESSION_DRAFT, pairId: said(cast.pairs.anaAndRosa.id) });
    expect(await saves(cast.ana, id)).toMatchObject({ outcome: { kind: "incomplete" }, audited: [], told: SAID });
    await acting(database, cast.ana, (tx) => discardSessionDraft(tx, id, NOW));
  });

  it("about a pair that has ended meanwhile saves nothing", async () => {
    const { martaAndCarmen } = cast.pairs;
    const id = await drafting(cast.marta, complete(martaAndCarmen));
    const end = "update delivery.pair set ended_at = now(), end_reason = 'rematch' where id = $1";
    await database.owner.query(end, [martaAndCarmen.id]);
    expect(await saves(cast.marta, id)).toMatchObject({ outcome: { kind: "not_yours" }, audited: [], told: [] });
  });
});

describe("ending a draft without a record", () => {
  it("puts it away, and brings it back once", async () => {
    const id = await drafting(cast.pedro, complete(cast.pairs.pedroAndLuis));
    const acts = (act: typeof discardSessionDraft) => acting(database, cast.pedro, (tx) => act(tx, id, NOW));
    const over = { outcome: { kind: "over" }, audited: [], told: [] };
    const told = ["session.turn to Pedro Salas"];
    expect(await acts(restoreSessionDraft)).toEqual(over);
    expect(await acts(discardSessionDraft)).toEqual({
      outcome: { kind: "ended" },
      audited: ["draft.discard, own"],
      told,
    });
    expect(await acts(discardSessionDraft)).toEqual(over);
    expect(await acts(restoreSessionDraft)).toEqual({
      outcome: { kind: "ended" },
      audited: ["draft.bring_back, own"],
      told,
    });
    expect(await acts(restoreSessionDraft)).toEqual(over);
  });

  it("keeps every word of it in the mentor's notebook", async () => {
    const id = await drafting(cast.pedro, complete(cast.pairs.pedroAndLuis));
    expect(await acting(database, cast.pedro, (tx) => saveDraftAsNote(tx, id, NOW))).toMatchObject({
      outcome: { kind: "ended" },
      audited: ["notebook.keep, own", "draft.keep, own"],
    });
    const entries = await asPerson(database.db, cast.pedro, (tx) => listMyNotebookEntries(tx, 9));
    expect(entries.map(({ text }) => text)).toEqual(["Vi a Luis\nuna hora"]);
  });
});
