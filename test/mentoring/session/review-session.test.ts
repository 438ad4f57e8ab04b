import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { PersonTx } from "#db/as.ts";
import { asPerson } from "#db/as.ts";
import type { SessionCommentId, SessionRecordId } from "#kernel/id.ts";
import {
  addSessionComment,
  editSessionComment,
  openEarlierComments,
  takeBackSessionComment,
} from "#mentoring/session/comment-session.ts";
import { openSessionRecord, reviewSessionRecord } from "#mentoring/session/review-session.ts";
import {
  isReviewOfThisVersion,
  MAX_SESSION_COMMENT_LENGTH,
  type SessionRecordWithTexts,
} from "#mentoring/session/session.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertLoggedVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
let id: SessionRecordId;
let commentId: SessionCommentId;
beforeEach(async () => {
  await database?.[Symbol.asyncDispose]();
  database = await openTestDatabase();
  cast = await castOf(database);
  ({ sessionId: id, commentId } = await insertLoggedVisit(database, cast.pairs.anaAndRosa));
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(3, "09:00");
const LATER = onDay(3, "10:00");
const acts = <Outcome>(who: Member, act: (tx: PersonTx) => Promise<Outcome>) => acting(database, who, act);
const reviews = (who: Member, says?: "confirmed" | "disputed", at = NOW) =>
  acts(who, (tx) => reviewSessionRecord(tx, id, says, at));
const planned = async (kind: string) =>
  (await database.owner.query("select state from machine.outbox where kind = $1 order by id", [kind])).rows.map(
    ({ state }) => state,
  );

async function notes(who: Member): Promise<SessionRecordWithTexts> {
  const read = await asPerson(database.db, who, (tx) => openSessionRecord(tx, id, LATER));
  if (read.kind !== "read") throw new Error(`${who.name} does not read the record`);
  return read.notes;
}
const saysOf = async (who: Member) => (await notes(who)).review?.says;
const textsOf = async (who: Member) => (await notes(who)).comments.map(({ text }) => text);

describe("what a principal says of a record", () => {
  it("is read by both; only that it is not so is a notice, and the audit line says neither", async () => {
    expect(await reviews(cast.rosa, "confirmed")).toEqual({
      outcome: { kind: "reviewed" },
      audited: ["session.review"],
      told: [],
    });
    expect([await saysOf(cast.rosa), await saysOf(cast.ana)]).toEqual(["confirmed", "confirmed"]);
    expect(await reviews(cast.rosa, "disputed")).toEqual({
      outcome: { kind: "reviewed" },
      audited: ["session.review"],
      told: ["session.reviewed to Ana Torres"],
    });
    expect([await saysOf(cast.rosa), await saysOf(cast.ana)]).toEqual(["disputed", "disputed"]);
    expect(await reviews(cast.rosa, "disputed", LATER)).toMatchObject({ audited: [], told: [] });
  });

  it("is taken back, and with it a notice that was not sent", async () => {
    await reviews(cast.rosa, "disputed");
    expect(await planned("session.reviewed")).toEqual(["ready"]);
    expect(await reviews(cast.rosa)).toMatchObject({ audited: ["session.review"], told: [] });
    expect(await saysOf(cast.ana)).toBeUndefined();
    expect(await planned("session.reviewed")).toEqual(["dead"]);
    expect(await reviews(cast.rosa)).toMatchObject({ audited: [] });
    await reviews(cast.rosa, "disputed", LATER);
    expect(await planned("session.reviewed")).toEqual(["dead", "ready"]);
  });

  it("is of the record as it stood, and said anew once the record was put right", async () => {
    await reviews(cast.rosa, "confirmed");
    await database.owner.query("update delivery.session set amended_at = $1", [onDay(3, "09:30")]);
    expect(isReviewOfThisVersion(await notes(cast.ana))).toBe(false);
    expect(await reviews(cast.rosa, "confirmed", LATER)).toMatchObject({ audited: ["session.review"] });
    expect(isReviewOfThisVersion(await notes(cast.ana))).toBe(true);
  });

  it("is nobody else's to say, and said no more after the pair has ended", async () => {
    for (const who of [cast.ana, cast.pedro, cast.elena])
      expect(await reviews(who, "confirmed"), who.name).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
    await database.owner.query("update delivery.pair set ended_at = $1, end_reason = 'completed'", [NOW]);
    expect(await reviews(cast.rosa, "disputed", LATER)).toMatchObject({ outcome: { kind: "pair_ended" }, told: [] });
  });
});

describe("a comment", () => {
  const edits = (who: Member, text: string) =>
    acts(who, (tx) => editSessionComment(tx, commentId, shareable(text), NOW));
  const takesBack = (who: Member, comment = commentId) => acts(who, (tx) => takeBackSessionComment(tx, comment, NOW));

  it("is answered by the mentor, of which the principal hears", async () => {
    const answer = shareable("Tiene razón, lo corrijo");
    expect(await acts(cast.ana, (tx) => addSessionComment(tx, id, answer, NOW))).toEqual({
      outcome: { kind: "commented" },
      audited: ["session.comment"],
      told: ["session.commented to Rosa Quispe"],
    });
    for (const who of [cast.ana, cast.rosa])
      expect(await textsOf(who)).toEqual(["Faltó hablar de las familias", "Tiene razón, lo corrijo"]);
  });

  it("is edited by its author alone, who keeps what it said", async () => {
    expect(await edits(cast.ana, "Otra cosa")).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
    expect(await edits(cast.pedro, "Otra cosa")).toMatchObject({ outcome: { kind: "gone" }, audited: [] });
    expect(await edits(cast.rosa, "a".repeat(MAX_SESSION_COMMENT_LENGTH + 1))).toMatchObject({
      outcome: { kind: "too_long" },
    });
    expect(await edits(cast.rosa, "Faltó hablar de los padres")).toEqual({
      outcome: { kind: "edited", session: id },
      audited: ["session.comment_edit"],
      told: [],
    });
    expect(await edits(cast.rosa, "Faltó hablar de los padres")).toMatchObject({ audited: [] });
    expect((await notes(cast.ana)).comments).toMatchObject([{ text: "Faltó hablar de los padres", editedAt: NOW }]);
    const earlier = (who: Member) => asPerson(database.db, who, (tx) => openEarlierComments(tx, id, NOW));
    expect(await earlier(cast.rosa)).toMatchObject({
      earlier: [{ before: [{ text: "Faltó hablar de las familias" }, { text: "Faltó algo" }] }],
    });
    expect(await earlier(cast.ana)).toEqual({ kind: "read", earlier: [] });
    expect(await earlier(cast.pedro)).toEqual({ kind: "not_yours" });
  });

  it("is taken back: its author alone reads it, and a notice that was not sent is withdrawn", async () => {
    await acts(cast.rosa, (tx) => addSessionComment(tx, id, shareable("Y de los útiles"), NOW));
    const added = (await notes(cast.rosa)).comments.at(-1)?.id as SessionCommentId;
    expect(await planned("session.commented")).toEqual(["ready"]);
    expect(await takesBack(cast.ana, added)).toMatchObject({ outcome: { kind: "not_yours" }, audited: [] });
    expect(await takesBack(cast.rosa, added)).toMatchObject({
      outcome: { kind: "taken_back" },
      audited: ["session.comment_take_back"],
    });
    expect(await planned("session.commented")).toEqual(["dead"]);
    expect(await takesBack(cast.rosa, added)).toMatchObject({ outcome: { kind: "gone" }, audited: [] });
    for (const who of [cast.ana, cast.rosa]) expect(await textsOf(who)).toEqual(["Faltó hablar de las familias"]);
    expect([(await notes(cast.ana)).hasEarlierComments, (await notes(cast.rosa)).hasEarlierComments]).toEqual([
      false,
      true,
    ]);
    const mine = await asPerson(database.db, cast.rosa, (tx) => openEarlierComments(tx, id, NOW));
    expect(mine).toMatchObject({ earlier: [{ takenBack: { text: "Y de los útiles" }, before: [] }] });
  });
});
