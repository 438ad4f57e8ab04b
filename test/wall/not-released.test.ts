import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { onDay } from "#test/support/cast.ts";
import { insertRow } from "#test/support/rows.ts";
import { cellsOf } from "./cells.ts";
import { MEANWHILE, NOT_RELEASED } from "./not-released.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { insertInto, query, statementOf } from "./statement.ts";
import { THINGS } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  const { owner } = scene.database;
  await owner.query("update delivery.session set released_at = null");
  // Nobody could have written these yet.
  await owner.query("delete from delivery.thread where cause = 'commitment'");
  await owner.query("delete from content.session_comment");
  await owner.query("delete from content.session_review");
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("before a record is released", () => {
  const cells = cellsOf(NOT_RELEASED, MEANWHILE).map((cell) => [cell.sentence, cell] as const);
  it.each(cells)("%s", async (_, { who, thing, action, passage }) => {
    const whose = who === "machine" || who === "digest" ? who : scene.cast[who];
    const me = typeof whose === "string" ? newId() : whose.personId;
    expect(await attempt(scene, whose, statementOf(action, thing, scene, me))).toBe(passage);
  });

  it("nobody saves one that is released from the start", async () => {
    const { ana } = scene.cast;
    const { table, fresh } = THINGS["the logistics of a session"];
    const row = { ...fresh(scene, ana.personId), released_at: onDay(2, "09:00").toString() };
    expect(await attempt(scene, ana, insertInto(table, row))).toBe("denied");
  });

  it("only the machine releases it, once, and takes no release back", async () => {
    const { ana, rosa, elena } = scene.cast;
    const release = releaseAt("now()");
    for (const who of [ana, rosa, elena, "digest"] as const) expect(await attempt(scene, who, release)).toBe("denied");
    expect(await attempt(scene, "machine", release)).toBe("allowed");
    expect(await attempt(scene, "machine", release, release)).toBe("nothing");
    expect(await attempt(scene, "machine", releaseAt("null"))).toBe("denied");
  });

  it("it goes as a whole: neither its words nor a commitment in it go by themselves", async () => {
    const { ana } = scene.cast;
    const drop = query("delete from delivery.session where id = $1", scene.logged.sessionId);
    const left = [
      "content.session_text where session_id = $1",
      "content.session_amendment where session_id = $1",
      "delivery.session_focus where session_id = $1",
      "delivery.commitment where session_id = $1",
      "own.notebook_entry where session_id = $1",
    ];
    for (const part of left) {
      const look = query(`select from ${part}`, scene.logged.sessionId);
      expect(await attempt(scene, ana, look), part).toBe("allowed");
      expect(await attempt(scene, ana, drop, look), part).toBe("nothing");
    }
    const words = query(
      "select from content.commitment_text where commitment_id = $1",
      scene.logged.commitments.principal,
    );
    expect(await attempt(scene, ana, drop, words)).toBe("nothing");
    const note = query(
      "select from own.notebook_entry where id = $1 and pair_id = $2",
      scene.logged.entryId,
      scene.pair.id,
    );
    expect(await attempt(scene, ana, drop, note)).toBe("allowed");
  });

  it("what was done to it is read by who did it, also after it is gone", async () => {
    const { ana, rosa } = scene.cast;
    const line = (subject: string) => ({
      id: newId(),
      workspace_id: scene.cast.workspaceId,
      act: "session.save",
      actor_id: ana.personId,
      subject_kind: "session",
      subject_id: subject,
      pair_id: scene.pair.id,
      acted_at: onDay(2, "09:00"),
    });
    for (const subject of [scene.logged.sessionId, newId()]) {
      const { id, ...rest } = line(subject);
      await insertRow(scene.database.owner, "machine.audit", { id, ...rest });
      const read = query("select from machine.audit where id = $1", id);
      expect(await attempt(scene, ana, read)).toBe("allowed");
      expect(await attempt(scene, rosa, read)).toBe("nothing");
    }
  });
});

const releaseAt = (when: string) =>
  query(`update delivery.session set released_at = ${when} where id = $1`, scene.logged.sessionId);
