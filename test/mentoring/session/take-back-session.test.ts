import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import type { LoggingDialogueId, SessionRecordId, VisitId } from "#kernel/id.ts";
import { amendSessionRecord } from "#mentoring/session/amend-session.ts";
import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { listUnfinishedLoggingDialogues } from "#mentoring/session/dialogue.store.ts";
import { saveNoteAfterSession } from "#mentoring/session/note-after-session.ts";
import { releaseSessionRecord } from "#mentoring/session/release-session.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { takeBackSessionRecord } from "#mentoring/session/take-back-session.ts";
import { acting, planAhead } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { completeDraft, drafting, said } from "#test/support/drafting.ts";
import { shareable } from "#test/support/examined.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { openTo } from "#test/support/open-to.ts";
import { releases } from "#test/support/release.ts";
import { understood } from "#test/support/understood.ts";
import { waitingTransactions } from "#test/support/waiting.ts";

let database: TestDatabase;
let cast: Cast;
let visitId: VisitId;
let draft: SessionDraft;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  visitId = await insertVisit(database, cast.pairs.anaAndRosa, onDay(1, "10:00"));
  draft = completeDraft(cast.pairs.anaAndRosa, {
    visitId,
    next: said({ on: "2026-11-24", at: "10:00" }),
    agreed: said([{ owner: "principal", text: "Observar dos clases", dueOn: "2026-11-20" }]),
  });
});
afterEach(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "17:00");
const SOON = NOW.add({ seconds: 20 });

describe("a record that is taken back in time", () => {
  it("is the draft it was, and nobody else has learned anything", async () => {
    const planned = await planAhead(database, cast.ana, visitId, onDay(0, "16:00"));
    const others = async () => {
      const open = [];
      for (const who of [cast.rosa, cast.elena, cast.ines, cast.pedro]) open.push(await openTo(database, who));
      return open;
    };
    const dialogue = await drafting(database, cast.ana, draft, NOW);
    const before = await others();
    const session = await saves(dialogue);
    expect(await others()).toEqual(before);
    expect(await releases(database, cast.workspaceId, NOW.subtract({ seconds: 1 }))).toBe(0);
    expect(await others()).toEqual(before);

    expect(await takesBack(session)).toMatchObject({
      outcome: { kind: "taken_back", session: { id: session }, pair: { id: cast.pairs.anaAndRosa.id } },
      audited: ["session.withdraw"],
      told: ["session.turn to Ana Torres"],
    });
    expect(await others()).toEqual(before);
    // It was about a visit that is over.
    expect(await planned()).toEqual(["withdrawn: no longer planned"]);
    expect(await released()).toEqual(["withdrawn: the record was taken back"]);
    expect(await drafts(cast.ana)).toMatchObject([{ id: dialogue, isResting: false, state: { draft } }]);
    expect(await rowsLeft()).toEqual([]);

    expect(await takesBack(session)).toEqual({ outcome: { kind: "gone" }, audited: [], told: [] });
    expect(await releases(database, cast.workspaceId, NOW)).toBe(0);
    expect(await others()).toEqual(before);
  });

  it("can be saved again, and is then released once", async () => {
    const dialogue = await drafting(database, cast.ana, draft, NOW);
    await takesBack(await saves(dialogue));
    const again = await saves(dialogue);
    expect(await releases(database, cast.workspaceId, NOW)).toBe(1);
    const { rows } = await database.owner.query("select subject from machine.outbox where kind = 'session.shared'");
    expect(rows).toEqual([{ subject: { session: again } }]);
    const { rows: visits } = await database.owner.query("select status from delivery.visit order by starts_at");
    expect(visits).toEqual([{ status: "held" }, { status: "planned" }]);
  });

  it("of a visit that was not held leaves the visit planned", async () => {
    const notHeld = completeDraft(cast.pairs.anaAndRosa, {
      visitId,
      outcome: said("not_held"),
      reason: said("leave"),
    });
    await takesBack(await saves(await drafting(database, cast.ana, notHeld, NOW)));
    expect(await rowsLeft()).toEqual([]);
    const { rows } = await database.owner.query("select status, cancel_reason from delivery.visit");
    expect(rows).toEqual([{ status: "planned", cancel_reason: null }]);
  });

  it("takes what was amended in it along, and leaves the note about it in the notebook", async () => {
    const session = await saves(await drafting(database, cast.ana, draft, NOW));
    const noted = await asPerson(database.db, cast.ana, (tx) =>
      saveNoteAfterSession(tx, understood("Preguntar antes de aconsejar"), SOON),
    );
    expect(noted).toBe(true);
    const texts = { request: shareable("Otra cosa"), working: shareable(""), challenge: shareable("") };
    const to = { ...texts, minutes: 45, modality: "phone", focus: ["school_climate"] } as const;
    await acting(database, cast.ana, (tx) => amendSessionRecord(tx, session, { to, reason: "mistaken" }, SOON));
    expect(await takesBack(session)).toMatchObject({ outcome: { kind: "taken_back" } });
    expect(await rowsLeft()).toEqual([]);
    const { rows } = await database.owner.query("select pair_id, session_id from own.notebook_entry");
    expect(rows).toEqual([{ pair_id: cast.pairs.anaAndRosa.id, session_id: null }]);
  });

  it("lets another draft rest that was begun meanwhile", async () => {
    const dialogue = await drafting(database, cast.ana, draft, NOW);
    const session = await saves(dialogue);
    const other = await drafting(database, cast.ana, completeDraft(cast.pairs.anaAndRosa), SOON);
    expect(await takesBack(session)).toMatchObject({ outcome: { kind: "taken_back" } });
    expect(await drafts(cast.ana)).toMatchObject([
      { id: dialogue, isResting: false, state: { said: [{ kind: "rested" }, { kind: "card" }] } },
      { id: other, isResting: true },
    ]);
    expect(await rowsLeft()).toEqual([]);
  });
});

describe("a record is not taken back", () => {
  it("once it is released: its author learns that it is too late, and nothing changes", async () => {
    const dialogue = await drafting(database, cast.ana, draft, NOW);
    const session = await saves(dialogue);
    expect(await releases(database, cast.workspaceId, NOW)).toBe(1);
    expect(await takesBack(session)).toMatchObject({
      outcome: { kind: "released", session: { id: session } },
      audited: [],
      told: [],
    });
    expect(await drafts(cast.ana)).toEqual([]);
    expect(await rowsLeft()).toContain("delivery.session");
  });

  it("by anybody else", async () => {
    const session = await saves(await drafting(database, cast.ana, draft, NOW));
    for (const who of [cast.rosa, cast.pedro, cast.elena])
      expect(await takesBack(session, who)).toEqual({ outcome: { kind: "gone" }, audited: [], told: [] });
    await releases(database, cast.workspaceId, NOW);
    for (const who of [cast.rosa, cast.elena])
      expect(await takesBack(session, who)).toEqual({ outcome: { kind: "not_yours" }, audited: [], told: [] });
  });
});

describe("taken back and released at the same moment", () => {
  const releasing = (session: SessionRecordId) =>
    asMachineIn(database.db, cast.workspaceId, (tx) => releaseSessionRecord(tx, session, SOON));
  const oneWaits = () => expect.poll(() => waitingTransactions(database), { timeout: 20_000 }).toBe(1);

  it("it is released, if the release came first", async () => {
    const session = await saves(await drafting(database, cast.ana, draft, NOW));
    const taken = await asMachineIn(database.db, cast.workspaceId, async (tx) => {
      expect(await releaseSessionRecord(tx, session, SOON)).toBe(true);
      const second = takesBack(session);
      await oneWaits();
      return { second };
    });
    expect(await taken.second).toMatchObject({ outcome: { kind: "released" } });
    expect(await rowsLeft()).toContain("delivery.session");
  });

  it("it is gone, if taking it back came first, and nobody is told", async () => {
    const session = await saves(await drafting(database, cast.ana, draft, NOW));
    const release = await asPerson(database.db, cast.ana, async (tx) => {
      expect(await takeBackSessionRecord(tx, session, SOON)).toMatchObject({ kind: "taken_back" });
      const second = releasing(session);
      await oneWaits();
      return { second };
    });
    expect(await release.second).toBe(false);
    expect(await rowsLeft()).toEqual([]);
    const { rows } = await database.owner.query("select from machine.outbox where person_id = $1", [
      cast.rosa.personId,
    ]);
    expect(rows).toEqual([]);
  });

  it("twice at once, it is taken back once", async () => {
    const session = await saves(await drafting(database, cast.ana, draft, NOW));
    const second = await asPerson(database.db, cast.ana, async (tx) => {
      expect(await takeBackSessionRecord(tx, session, SOON)).toMatchObject({ kind: "taken_back" });
      const other = asPerson(database.db, cast.ana, (also) => takeBackSessionRecord(also, session, SOON));
      await oneWaits();
      return { other };
    });
    expect(await second.other).toEqual({ kind: "gone" });
  });
});

async function saves(dialogue: LoggingDialogueId): Promise<SessionRecordId> {
  const saved = await asPerson(database.db, cast.ana, (tx) => saveSessionRecord(tx, dialogue, NOW));
  if (saved.kind !== "saved") throw new Error(`not saved but ${saved.kind}`);
  return saved.session;
}

const takesBack = (session: SessionRecordId, who: Member = cast.ana) =>
  acting(database, who, (tx) => takeBackSessionRecord(tx, session, SOON));

const drafts = (who: Member) => asPerson(database.db, who, listUnfinishedLoggingDialogues);

/** What became of the notices that mark the end of the time for taking back. */
async function released(): Promise<string[]> {
  const { rows } = await database.owner.query(
    "select coalesce(reason, state) as fate from machine.outbox where kind = 'session.released'",
  );
  return rows.map(({ fate }) => fate);
}

/** The tables that hold anything of a record. */
async function rowsLeft(): Promise<string[]> {
  const tables = ["session", "session_not_held", "session_focus", "commitment"].map((name) => `delivery.${name}`);
  const words = ["session_text", "session_amendment", "commitment_text"].map((name) => `content.${name}`);
  const counted = [...tables, ...words].map((name) => `select '${name}' as name from ${name}`).join(" union ");
  return (await database.owner.query(`${counted} order by 1`)).rows.map(({ name }) => name);
}
