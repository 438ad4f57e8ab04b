import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { SessionRecordId, VisitId } from "#kernel/id.ts";
import { saveNote } from "#mentoring/notebook/keep-note.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { addSessionComment } from "#mentoring/session/comment-session.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockOrInsertLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { examined, shareable } from "#test/support/examined.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { releases } from "#test/support/release.ts";
import { tablesThatSay, unsealedColumns } from "#test/support/sealed-columns.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(1, "12:00");

describe("a mentor logs, comments are made, a note is kept, by the acts themselves", () => {
  it("and no table of the database holds a word of it in the clear", async () => {
    const sessionId = await logAsAna(held());
    const commented = await asPerson(database.db, cast.rosa, (tx) =>
      addSessionComment(tx, sessionId, shareable("Faltan las jirafas"), NOW),
    );
    expect(commented).toEqual({ kind: "commented" });
    const kept = await asPerson(database.db, cast.ana, async (tx) => {
      const ana = await getPerson(tx, cast.ana.personId);
      return saveNote(tx, ana, { text: examined("Pensar en las jirafas") }, NOW);
    });
    expect(kept).toMatchObject({ kind: "kept" });

    const filled = await database.owner.query(
      "select from content.session_text, content.session_comment, content.commitment_text, own.notebook_entry, own.dialogue",
    );
    expect(filled.rowCount).toBe(1);
    expect(await unsealedColumns(database.owner)).toEqual([]);
    expect(await tablesThatSay(database.owner, "jirafa")).toEqual([]);
  });

  it("which would be found, wherever it stood (a planted fault)", async () => {
    const { owner } = database;
    await owner.query("begin");
    await owner.query('update machine.outbox set subject = \'{"text": "Las JIRAFAS"}\'');
    expect(await tablesThatSay(owner, "jirafa")).toEqual(["machine.outbox"]);
    await owner.query("rollback");
  });
});

describe("a mentor logs that the principal declined", () => {
  it("and the pair can read it, the coordinator nowhere: neither in the record nor in the visit", async () => {
    const visitId = await insertVisit(database, cast.pairs.anaAndRosa, onDay(1, "10:00"));
    const sessionId = await logAsAna(declined(visitId));
    for (const reader of [cast.ana, cast.rosa]) expect(await reasonsFor(reader, sessionId)).toEqual(["declined"]);
    for (const reader of [cast.elena, cast.marta, cast.ines]) expect(await reasonsFor(reader, sessionId)).toEqual([]);
    const visit = await asPerson(database.db, cast.elena, (tx) => findVisit(tx, visitId));
    expect(visit).toMatchObject({ status: "cancelled", cancelReason: "unknown" });
  });
});

async function logAsAna(draft: SessionDraft): Promise<SessionRecordId> {
  const saved = await asPerson(database.db, cast.ana, async (tx) => {
    const dialogue = await lockOrInsertLoggingDialogue(tx, NOW);
    await updateLoggingDialogueState(
      tx,
      dialogue,
      { ...INITIAL_DIALOGUE_STATE, draft, account: [{ text: "Rosa quiere jirafas en el aula" }] },
      NOW,
    );
    return saveSessionRecord(tx, dialogue.id, NOW);
  });
  if (saved.kind !== "saved") throw new Error(`not saved but ${saved.kind}`);
  await releases(database, cast.workspaceId, NOW);
  return saved.session;
}

async function reasonsFor(reader: Member, sessionId: SessionRecordId): Promise<string[]> {
  const rows = await asPerson(database.db, reader, ({ sql }) =>
    sql.selectFrom("delivery.session_not_held").select("reason").where("session_id", "=", sessionId).execute(),
  );
  return rows.map(({ reason }) => reason);
}

function held(): SessionDraft {
  return {
    ...EMPTY_SESSION_DRAFT,
    pairId: said(cast.pairs.anaAndRosa.id),
    outcome: said("held_as_planned"),
    on: said("2026-11-16"),
    minutes: said(60),
    modality: said("in_person"),
    request: said("Quiere jirafas"),
    working: said("Las jirafas de primero"),
    challenge: said("El tiempo para las jirafas"),
    agreed: said([{ owner: "principal" as const, text: "Dibujar dos jirafas", dueOn: "2026-11-30" }]),
    focus: ["school_climate"],
  };
}

function declined(visitId: VisitId): SessionDraft {
  const about = { pairId: said(cast.pairs.anaAndRosa.id), visitId, on: said("2026-11-17") };
  return { ...EMPTY_SESSION_DRAFT, ...about, outcome: said("not_held"), reason: said("declined") };
}

function said<const Value>(value: Value): { value: Value; source: "said" } {
  return { value, source: "said" };
}
