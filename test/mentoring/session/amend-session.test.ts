import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { amendSessionRecord } from "#mentoring/session/amend-session.ts";
import { addSessionComment, openSessionRecord } from "#mentoring/session/review-session.ts";
import { getAmendableSessionFields, MAX_SESSION_COMMENT_LENGTH } from "#mentoring/session/session.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertLoggedVisit, insertSessionNotHeld } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
let id: SessionRecordId;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  id = (await insertLoggedVisit(database, cast.pairs.anaAndRosa)).sessionId;
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(3, "09:00");

async function amends(who: Member, change: { minutes?: number; working?: string }, session = id) {
  const notes = await asPerson(database.db, cast.ana, (tx) => findSessionRecordWithTexts(tx, session));
  if (!notes) throw new Error("Ana reads the notes of her own session");
  const to = { ...getAmendableSessionFields(notes), ...change };
  const texts = { request: shareable(to.request), working: shareable(to.working), challenge: shareable(to.challenge) };
  return acting(database, who, (tx) => amendSessionRecord(tx, session, { ...to, ...texts }, NOW));
}

describe("a saved record", () => {
  it("is put right by who logged it: one line, whatever the number of fields", async () => {
    expect(await amends(cast.ana, { minutes: 75, working: "Las reuniones" })).toEqual({
      outcome: { kind: "amended", fields: ["working", "minutes"] },
      audited: ["session.amend"],
      told: [],
    });
  });

  it("stays as it is when nothing differs", async () => {
    expect(await amends(cast.ana, {})).toEqual({ outcome: { kind: "amended", fields: [] }, audited: [], told: [] });
  });

  it("is not put right by the principal, and one that was not held by nobody", async () => {
    expect(await amends(cast.rosa, { minutes: 20 })).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
    const notHeld = await insertSessionNotHeld(database, cast.pairs.anaAndRosa, "leave");
    expect(await amends(cast.ana, { minutes: 20 }, notHeld)).toMatchObject({ outcome: { kind: "not_yours" } });
  });

  it("is seen by the principal once, and by the mentor without a line", async () => {
    await database.owner.query("delete from content.session_review");
    const reads = (who: Member) => acting(database, who, (tx) => openSessionRecord(tx, id, NOW));
    expect(await reads(cast.ana)).toMatchObject({ outcome: { kind: "read" }, audited: [] });
    expect(await reads(cast.rosa)).toMatchObject({ outcome: { kind: "read" }, audited: ["session.see"] });
    expect(await reads(cast.rosa)).toMatchObject({ outcome: { kind: "read" }, audited: [] });
    expect(await reads(cast.pedro)).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
  });

  it("is commented on by the principal, of which the mentor hears", async () => {
    const comments = (who: Member, text: string) =>
      acting(database, who, (tx) => addSessionComment(tx, id, shareable(text), NOW));
    expect(await comments(cast.rosa, "Faltó hablar de las familias")).toEqual({
      outcome: { kind: "commented" },
      audited: ["session.comment"],
      told: ["session.commented to Ana Torres"],
    });
    expect(await comments(cast.rosa, "a".repeat(MAX_SESSION_COMMENT_LENGTH + 1))).toEqual({
      outcome: { kind: "too_long", length: MAX_SESSION_COMMENT_LENGTH + 1 },
      audited: [],
      told: [],
    });
    expect(await comments(cast.ana, "¿Y usted?")).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
  });
});
