import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asDigest, asPerson } from "#db/as.ts";
import { gatherDigestFacts } from "#mentoring/digest/gather-facts.ts";
import { takeBackSessionComment } from "#mentoring/session/comment-session.ts";
import { reviewSessionRecord } from "#mentoring/session/review-session.ts";
import { parseWeekName, type Week } from "#mentoring/week.ts";
import { onDay } from "#test/support/cast.ts";
import { NOW, SEALED } from "./ground.ts";
import { attempt, brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto, query } from "./statement.ts";
import { THINGS } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const LATER = onDay(3, "09:00");

describe("that a principal does not remember it so", () => {
  it("changes no figure of the weekly page", async () => {
    const { db } = scene.database;
    const { elena, rosa, workspaceId } = scene.cast;
    const facts = () =>
      asDigest(db, workspaceId, (tx) =>
        gatherDigestFacts(tx, {
          coordinatorId: elena.personId,
          week: parseWeekName("2026-W47") as Week,
          now: onDay(7, "08:00"),
        }),
      );
    const before = await facts();
    expect(before.logs.spans).not.toEqual([]);
    await asPerson(db, rosa, (tx) => reviewSessionRecord(tx, scene.logged.sessionId, "disputed", LATER));
    expect(await facts()).toEqual(before);
  });

  it("is read by its two people, and found by nobody else: not in the record, not in the audit log, not in the queue", async () => {
    const { ana, rosa, elena, ines, marta, pedro, amir } = scene.cast;
    const disputed = query("select from content.session_review where disputed_at is not null");
    const acted = query("select from machine.audit where act = 'session.review'");
    for (const who of [ana, rosa]) expect(await attempt(scene, who, disputed), who.name).toBe("allowed");
    for (const who of [elena, ines, marta, pedro, amir]) {
      expect(await attempt(scene, who, disputed), who.name).toBe("nothing");
      expect(await attempt(scene, who, acted), who.name).toBe("nothing");
      expect(await attempt(scene, who, query("select from machine.outbox")), who.name).not.toBe("allowed");
    }
    expect(await attempt(scene, "digest", disputed)).toBe("denied");
    expect(await attempt(scene, "machine", disputed)).toBe("denied");
    // What the machine sends does not say which it is.
    const { rows } = await scene.database.owner.query(
      "select row_to_json(o)::text as row from machine.outbox o where kind = 'session.reviewed' union all select row_to_json(a)::text from machine.audit a where act = 'session.review'",
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/disput|confirm/);
  });

  it("is not said together with its opposite", async () => {
    const both = query("update content.session_review set disputed_at = $1, confirmed_at = $1", NOW);
    expect(await brokenBy(scene, scene.cast.rosa, both)).toBe(CHECK);
  });
});

describe("a comment that was taken back", () => {
  it("is read by its author alone, and changed by nobody else", async () => {
    const { ana, rosa, elena, pedro } = scene.cast;
    const { commentId, sessionId } = scene.logged;
    const read = query("select from content.session_comment where id = $1", commentId);
    expect(await attempt(scene, ana, read)).toBe("allowed");
    await asPerson(scene.database.db, rosa, (tx) => takeBackSessionComment(tx, commentId, LATER));
    expect(await attempt(scene, rosa, read)).toBe("allowed");
    for (const who of [ana, elena, pedro]) expect(await attempt(scene, who, read), who.name).toBe("nothing");
    const restore = query("update content.session_comment set taken_back_at = null where session_id = $1", sessionId);
    expect(await attempt(scene, ana, restore)).toBe("nothing");
  });

  it("has a past into which nobody else writes", async () => {
    const { ana, luis } = scene.cast;
    const fresh = THINGS["what Rosa's comment said before she edited it"].fresh(scene);
    expect(await attempt(scene, ana, insertInto("own.session_comment_earlier", fresh))).toBe("denied");
    const own = { ...fresh, author_id: luis.personId };
    expect(await brokenBy(scene, luis, insertInto("own.session_comment_earlier", own))).toBe(NO_SUCH_ROW);
  });
});

describe("a mentor", () => {
  it("comments in their own name on the records of their own pairs, once these are released", async () => {
    const { ana, rosa, pedro } = scene.cast;
    const fresh = THINGS["a comment on a session"].fresh;
    const write = (row: object) => insertInto("content.session_comment", { ...row, text: SEALED });
    expect(await attempt(scene, ana, write(fresh(scene, ana.personId)))).toBe("allowed");
    expect(await attempt(scene, ana, write(fresh(scene, rosa.personId)))).toBe("denied");
    expect(await attempt(scene, pedro, write(fresh(scene, pedro.personId)))).toBe("denied");
    await scene.database.owner.query("update delivery.session set released_at = null");
    expect(await attempt(scene, ana, write(fresh(scene, ana.personId)))).toBe("denied");
  });
});

/** check_violation */
const CHECK = "23514";
/** foreign_key_violation */
const NO_SUCH_ROW = "23503";
