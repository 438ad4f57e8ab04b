import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { LoggingDialogueId, VisitId } from "#kernel/id.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { discardSessionDraft, restoreSessionDraft, saveDraftAsNote } from "#mentoring/session/end-draft.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import { acting, collecting, planAhead } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { completeDraft, drafting as draftingIn, said } from "#test/support/drafting.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { releases } from "#test/support/release.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "17:00");
const drafting = (mentor: Member, draft: SessionDraft, more?: { another: boolean }) =>
  draftingIn(database, mentor, draft, NOW, more);
const halfAMinutePasses = () => collecting(database, () => releases(database, cast.workspaceId, NOW));
const saves = (mentor: Member, id: LoggingDialogueId) =>
  acting(database, mentor, (tx) => saveSessionRecord(tx, id, NOW));

describe("saving a draft", () => {
  const SAID = ["session.turn to Ana Torres"];
  const SAVED = {
    outcome: { kind: "saved" },
    audited: ["session.save"],
    told: ["session.released to Ana Torres", ...SAID],
  };

  it("makes it a record; half a minute later the principal is told and the visit settled; a second tap changes nothing", async () => {
    const { anaAndRosa } = cast.pairs;
    const visitId = await insertVisit(database, anaAndRosa, onDay(1, "10:00"));
    const planned = await planAhead(database, cast.ana, visitId, onDay(0, "16:00"));
    const id = await drafting(cast.ana, completeDraft(anaAndRosa, { visitId }));
    expect(await saves(cast.ana, id)).toMatchObject(SAVED);
    // A visit that is over, and has a record, needs no word more.
    expect(await planned()).toEqual(["withdrawn: no longer planned"]);
    expect(await saves(cast.ana, id)).toEqual({ outcome: { kind: "over" }, audited: [], told: [] });
    expect(await halfAMinutePasses()).toEqual({
      outcome: 1,
      audited: ["visit.hold", "session.release"],
      told: ["session.shared to Rosa Quispe"],
    });
    expect(await planned()).toEqual(["withdrawn: no longer planned"]);
    expect(await halfAMinutePasses()).toEqual({ outcome: 0, audited: [], told: [] });

    const again = await drafting(cast.ana, completeDraft(anaAndRosa, { visitId }), { another: true });
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
    expect(await saves(cast.ana, id)).toMatchObject(SAVED);
    expect(await halfAMinutePasses()).toEqual({
      outcome: 1,
      audited: ["visit.cancel", "visit.plan", "session.release"],
      told: ["visit.planned to Rosa Quispe"],
    });
  });

  it("that lacks something asks for it instead", async () => {
    const id = await drafting(cast.ana, { ...EMPTY_SESSION_DRAFT, pairId: said(cast.pairs.anaAndRosa.id) });
    expect(await saves(cast.ana, id)).toMatchObject({ outcome: { kind: "incomplete" }, audited: [], told: SAID });
    await acting(database, cast.ana, (tx) => discardSessionDraft(tx, id, NOW));
  });

  it("needs no more than whose it is, the day, the length, what became of it and one line", async () => {
    const { anaAndRosa } = cast.pairs;
    const little: SessionDraft = {
      ...EMPTY_SESSION_DRAFT,
      pairId: said(anaAndRosa.id),
      on: said("2026-11-11"),
      minutes: said(45),
      outcome: said("held_as_planned"),
      working: said("El recreo."),
    };
    const { outcome } = await saves(cast.ana, await drafting(cast.ana, little));
    if (outcome.kind !== "saved") throw new Error(`not saved: ${outcome.kind}`);
    const saved = await acting(database, cast.ana, (tx) => findSessionRecordWithTexts(tx, outcome.session));
    expect(saved.outcome).toMatchObject({ working: "El recreo.", focus: [], agreed: [] });
    expect(saved.outcome).not.toHaveProperty("request");
    expect(saved.outcome?.session).not.toHaveProperty("modality");
    await halfAMinutePasses();
    for (const lacking of ["on", "minutes", "outcome", "working"] as const) {
      const { [lacking]: _, ...rest } = little;
      const missing = lacking === "working" ? "words" : lacking;
      const id = await drafting(cast.ana, rest as SessionDraft, { another: true });
      expect((await saves(cast.ana, id)).outcome).toMatchObject({ kind: "incomplete", missing: [missing] });
      await acting(database, cast.ana, (tx) => discardSessionDraft(tx, id, NOW));
    }
  });

  it("of a visit that was not held needs no reason", async () => {
    const { anaAndRosa } = cast.pairs;
    const id = await drafting(cast.ana, {
      ...EMPTY_SESSION_DRAFT,
      pairId: said(anaAndRosa.id),
      on: said("2026-11-10"),
      outcome: said("not_held"),
    });
    const { outcome } = await saves(cast.ana, id);
    if (outcome.kind !== "saved") throw new Error(`not saved: ${outcome.kind}`);
    const saved = await acting(database, cast.ana, (tx) => findSessionRecordWithTexts(tx, outcome.session));
    expect(saved.outcome?.reason).toBe("unknown");
    await halfAMinutePasses();
  });

  it("about a pair that has ended meanwhile saves nothing", async () => {
    const { martaAndCarmen } = cast.pairs;
    const id = await drafting(cast.marta, completeDraft(martaAndCarmen));
    const end = "update delivery.pair set ended_at = now(), end_reason = 'rematch' where id = $1";
    await database.owner.query(end, [martaAndCarmen.id]);
    expect(await saves(cast.marta, id)).toMatchObject({ outcome: { kind: "not_yours" }, audited: [], told: [] });
  });
});

describe("ending a draft without a record", () => {
  it("puts it away, and brings it back once", async () => {
    const id = await drafting(cast.pedro, completeDraft(cast.pairs.pedroAndLuis));
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
    const id = await drafting(cast.pedro, completeDraft(cast.pairs.pedroAndLuis));
    expect(await acting(database, cast.pedro, (tx) => saveDraftAsNote(tx, id, NOW))).toMatchObject({
      outcome: { kind: "ended" },
      audited: ["notebook.keep, own", "draft.keep, own"],
    });
    const entries = await asPerson(database.db, cast.pedro, (tx) => listMyNotebookEntries(tx, 9));
    expect(entries.map(({ text }) => text)).toEqual(["Vi a Luis\nuna hora"]);
  });
});
