import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { amendSessionRecord } from "#mentoring/session/amend-session.ts";
import { addSessionComment } from "#mentoring/session/comment-session.ts";
import { openSessionHistory } from "#mentoring/session/open-session-history.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import { MAX_SESSION_COMMENT_LENGTH } from "#mentoring/session/session.ts";
import type { AmendmentReason, SessionFields } from "#mentoring/session/session-fields.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertLoggedVisit, insertSession, insertSessionNotHeld } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";

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

async function amends(who: Member, change: Partial<SessionFields>, session = id, reason: AmendmentReason = "mistaken") {
  const words = (["request", "working", "challenge"] as const).flatMap((field) =>
    change[field] === undefined ? [] : [[field, shareable(change[field])] as const],
  );
  const to = { ...change, ...Object.fromEntries(words) } as Partial<SessionFields<ShareableText>>;
  const remark = shareable("Lo conversamos después");
  return acting(database, who, (tx) => amendSessionRecord(tx, session, { to, reason, remark }, NOW));
}

describe("a saved record", () => {
  it("is put right by who logged it: one line, whatever the number of fields", async () => {
    expect(await amends(cast.ana, { minutes: 75, working: "Las reuniones" })).toEqual({
      outcome: { kind: "amended", fields: ["minutes", "working"] },
      audited: ["session.amend"],
      told: [],
    });
  });

  it("stays as it is when nothing differs", async () => {
    expect(await amends(cast.ana, {})).toEqual({ outcome: { kind: "amended", fields: [] }, audited: [], told: [] });
  });

  it("is not put right by the principal", async () => {
    expect(await amends(cast.rosa, { minutes: 20 })).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
  });

  it("that was not held has a reason and no length, and has both kept when it was held after all", async () => {
    const notHeld = await insertSessionNotHeld(database, cast.pairs.anaAndRosa, "leave");
    expect(await amends(cast.ana, { whyNot: "connectivity", minutes: 20 }, notHeld)).toMatchObject({
      outcome: { kind: "amended", fields: ["whyNot"] },
    });
    expect(await amends(cast.ana, { outcome: "held_changed", minutes: 20 }, notHeld)).toMatchObject({
      outcome: { kind: "amended", fields: ["outcome", "whyNot", "minutes"] },
      told: ["session.shared to Rosa Quispe"],
    });
    const read = await asPerson(database.db, cast.rosa, (tx) => openSessionHistory(tx, notHeld, NOW));
    expect(read).toMatchObject({
      kind: "read",
      history: [
        {
          changes: [
            { field: "minutes", before: "", after: "20" },
            { field: "whyNot", before: "connectivity", after: "" },
            { field: "outcome", before: "not_held", after: "held_changed" },
            { field: "whyNot", before: "leave", after: "connectivity" },
          ],
        },
      ],
    });
  });

  it("keeps what stood before, with the reason, for its two people", async () => {
    await amends(cast.ana, { minutes: 80, focus: ["external_demands"] }, id, "asked");
    for (const who of [cast.ana, cast.rosa]) {
      const read = await asPerson(database.db, who, (tx) => openSessionHistory(tx, id, NOW));
      if (read.kind !== "read") throw new Error("the history is not read");
      const [last] = read.history;
      expect(last).toMatchObject({ by: cast.ana.personId, remark: "Lo conversamos después" });
      expect(last?.changes).toContainEqual({ field: "minutes", before: "75", after: "80" });
      expect(last?.changes).toContainEqual({ field: "focus", before: "school_climate", after: "external_demands" });
    }
    for (const who of [cast.pedro, cast.elena]) {
      const read = await asPerson(database.db, who, (tx) => openSessionHistory(tx, id, NOW));
      expect(read).toEqual({ kind: "not_yours" });
    }
  });

  it("says what became of its visit, whatever was said of that before", async () => {
    const { sessionId, visitId } = await insertLoggedVisit(database, cast.pairs.pedroAndLuis);
    const visit = async () =>
      (await database.owner.query("select status, cancel_reason from delivery.visit where id = $1", [visitId])).rows[0];
    const says = (change: Partial<SessionFields>) => amends(cast.pedro, change, sessionId);
    // Its mentor had said that it was held before they logged it.
    await database.owner.query("update delivery.visit set held_at = held_at - interval '1 hour' where id = $1", [
      visitId,
    ]);
    expect(await says({ outcome: "not_held", whyNot: "leave" })).toMatchObject({
      audited: ["visit.cancel", "session.amend"],
    });
    expect(await visit()).toEqual({ status: "cancelled", cancel_reason: "leave" });
    await says({ whyNot: "connectivity" });
    expect(await visit()).toEqual({ status: "cancelled", cancel_reason: "connectivity" });
    await says({ outcome: "held_as_planned", minutes: 45 });
    expect(await visit()).toEqual({ status: "held", cancel_reason: null });
  });

  it("is a chance contact after all, and has no visit until it is one again", async () => {
    const { anaAndRosa: pair } = cast.pairs;
    const session = await insertSession(database, pair);
    const of = { session_id: session, workspace_id: pair.programme.workspaceId, pair_id: pair.id };
    await insertRow(database.owner, "content.session_text", of);
    const visits = async () =>
      (
        await database.owner.query(
          "select visit.status from delivery.session left join delivery.visit on visit.id = visit_id where session.id = $1",
          [session],
        )
      ).rows;
    const says = (change: Partial<SessionFields>) => amends(cast.ana, change, session);
    await says({ minutes: 50 });
    expect(await visits()).toEqual([{ status: "held" }]);
    expect(await says({ type: "informal_contact", minutes: null })).toMatchObject({
      outcome: { kind: "amended", fields: ["minutes", "type", "visit"] },
      audited: ["visit.void", "session.amend"],
    });
    expect(await visits()).toEqual([{ status: null }]);
    await says({ minutes: 3 });
    expect(await visits()).toEqual([{ status: null }]);
    await says({ type: "school_visit", minutes: 45 });
    expect(await visits()).toEqual([{ status: "held" }]);
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
    expect(await comments(cast.pedro, "¿Y usted?")).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
  });
});
