import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { type NoticeId, newId } from "#kernel/id.ts";
import { enqueueRedraws, enqueueRedrawsOfMyChoices, findNoticeToMe } from "#outbox/redraw.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import { insertRow } from "#test/support/rows.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

const NOW = onDay(3, "09:00");
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

/** A message that was sent to somebody. */
async function sentTo({ workspaceId, personId }: Member, key: string, kind = "visit.planned"): Promise<NoticeId> {
  const id = newId<NoticeId>();
  await insertRow(scene.database.owner, "machine.outbox", {
    id,
    workspace_id: workspaceId,
    key,
    kind,
    person_id: personId,
    subject: "{}",
    not_before: NOW,
    state: "sent",
    settled_at: NOW,
    sent_ref: "D1:1.1",
  });
  return id;
}

/** To whom messages are drawn again because of what this person does with these. */
async function drawnAgainBy(who: Member, keys: readonly string[]): Promise<unknown[]> {
  const { db, owner } = scene.database;
  await owner.query("delete from machine.outbox where kind = 'message.redrawn'");
  await asPerson(db, who, (tx) => enqueueRedraws(tx, { keys }, NOW));
  const { rows } = await owner.query("select person_id from machine.outbox where kind = 'message.redrawn'");
  return rows.map(({ person_id }) => person_id);
}

describe("messages are drawn again", () => {
  it("for oneself, for the other half of a pair, and for all by a coordinator", async () => {
    const { ana, rosa, elena } = scene.cast;
    await sentTo(rosa, "visit.planned:x");
    for (const who of [ana, rosa, elena]) expect(await drawnAgainBy(who, ["visit.planned:x"])).toEqual([rosa.personId]);
  });

  it("for nobody else, and only what was sent", async () => {
    const { pedro, luis, amir, ana } = scene.cast;
    for (const who of [pedro, luis, amir]) expect(await drawnAgainBy(who, ["visit.planned:x"])).toEqual([]);
    expect(await drawnAgainBy(ana, ["visit.planned:not-sent"])).toEqual([]);
  });

  it("without a word about whether there is one, and not without saying who asks", async () => {
    const { ana } = scene.cast;
    const redraw = (key: string) => query("select wall.redraw_messages($1, null, $2)", [key], NOW.toString());
    const answers = (key: string) =>
      asPerson(scene.database.db, ana, async (tx) => (await tx.sql.executeQuery(redraw(key))).rows);
    expect(await answers("visit.planned:x")).toEqual(await answers("visit.planned:not-sent"));
    expect(await attempt(scene, "nobody", redraw("visit.planned:x"))).toBe("denied");
  });

  it("of what one chose for oneself, one's own alone", async () => {
    const { ana, rosa } = scene.cast;
    const { db, owner } = scene.database;
    for (const who of [ana, rosa]) await sentTo(who, `promise.made:${who.personId}`, "promise.made");
    await owner.query("delete from machine.outbox where kind = 'message.redrawn'");
    await asPerson(db, rosa, (tx) => enqueueRedrawsOfMyChoices(tx, NOW));
    const { rows } = await owner.query("select person_id from machine.outbox where kind = 'message.redrawn'");
    expect(rows).toEqual([{ person_id: rosa.personId }]);
  });
});

describe("what a message was about, and where it is", () => {
  it("is known to its reader alone", async () => {
    const { ana, rosa, elena } = scene.cast;
    const id = await sentTo(rosa, "visit.moved:x", "visit.moved");
    const found = (who: Member) => asPerson(scene.database.db, who, (tx) => findNoticeToMe(tx, id));
    expect(await found(rosa)).toEqual({ kind: "visit.moved", subject: {}, state: "sent", ref: "D1:1.1" });
    for (const who of [ana, elena]) expect(await found(who)).toBeUndefined();
  });
});
