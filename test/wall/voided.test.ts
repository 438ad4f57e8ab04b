import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { closeQuestionAbout } from "#mentoring/session/close-question.store.ts";
import type { Member } from "#test/support/cast.ts";
import { NOW } from "./ground.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await scene.database.owner.query("update delivery.session set voided_at = $1", [NOW]);
});
afterAll(() => scene[Symbol.asyncDispose]());

const OF_A_RECORD = [
  ["delivery.session", "id"],
  ["delivery.session_focus", "session_id"],
  ["content.session_text", "session_id"],
  ["content.session_review", "session_id"],
  ["content.session_comment", "session_id"],
  ["content.session_amendment", "session_id"],
  ["delivery.commitment", "session_id"],
] as const;

describe("a record that its author has voided", () => {
  it.each(OF_A_RECORD)("is in %s for nobody else", async (table, key) => {
    const look = query(`select ${key} from ${table} where ${key} = $1`, scene.logged.sessionId);
    const { ana, rosa, elena, ines, marta, pedro } = scene.cast;
    expect(await attempt(scene, ana, look)).toBe("allowed");
    for (const who of [rosa, elena, ines, marta, pedro]) expect(await attempt(scene, who, look)).toBe("nothing");
    expect(await attempt(scene, "digest", look)).not.toBe("allowed");
  });

  it("is not in the words of its commitments either, nor in why it was not held", async () => {
    const { ana, rosa, elena } = scene.cast;
    const words = query(
      "select from content.commitment_text where commitment_id = $1",
      scene.logged.commitments.principal,
    );
    const reason = query("select reason from delivery.session_not_held where session_id = $1", scene.notHeldId);
    for (const look of [words, reason]) {
      expect(await attempt(scene, ana, look)).toBe("allowed");
      for (const who of [rosa, elena]) expect(await attempt(scene, who, look)).toBe("nothing");
    }
    expect(await attempt(scene, "digest", reason)).toBe("nothing");
  });

  it("takes no word of the principal, and comes back by its author alone", async () => {
    const { ana, rosa, elena, pedro } = scene.cast;
    const restore = query("update delivery.session set voided_at = null where id = $1", scene.logged.sessionId);
    for (const who of [rosa, elena, pedro]) expect(await attempt(scene, who, restore)).toBe("nothing");
    expect(await attempt(scene, ana, restore)).toBe("allowed");
  });
});

describe("the question about a visit", () => {
  it("is closed by the mentor of its pair alone", async () => {
    const { ana, pedro, rosa } = scene.cast;
    const { owner, db } = scene.database;
    const id = scene.asked.visitThreadId;
    await owner.query(
      "update delivery.thread set offered_at = $2, started_at = null, completed_at = null, declined_at = null, expired_at = null where id = $1",
      [id, NOW],
    );
    const thread = async () =>
      (await owner.query("select visit_id as visit, status from delivery.thread where id = $1", [id])).rows[0];
    const { visit } = await thread();
    const closing = async (who: Member) => {
      await asPerson(db, who, (tx) => closeQuestionAbout(tx, visit, Temporal.Instant.from(NOW)));
      return (await thread()).status;
    };
    expect(await closing(pedro)).toBe("offered");
    expect(await closing(rosa)).toBe("offered");
    expect(await closing(ana)).toBe("expired");
  });
});
