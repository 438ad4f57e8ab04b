import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { onDay } from "#test/support/cast.ts";
import { NOW } from "./ground.ts";
import { attempt, brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto, query } from "./statement.ts";
import { THINGS } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("a planned visit", () => {
  it.each([
    "pair_id",
    "starts_at",
    "minutes",
    "purpose",
    "modality",
    "planned_by",
    "programme_id",
    "moved_from",
    "workspace_id",
  ])("keeps the %s it was planned with", async (column) => {
    const rewrite = query(`update delivery.visit set ${column} = ${column} where id = $1`, scene.plannedVisitId);
    expect(await attempt(scene, scene.cast.ana, rewrite)).toBe("denied");
  });

  it("begins as a plan, signed by who plans it", async () => {
    const { ana, rosa } = scene.cast;
    expect(await attempt(scene, ana, plan(ana.personId))).toBe("allowed");
    expect(await attempt(scene, ana, plan(rosa.personId))).toBe("denied");
    expect(
      await attempt(
        scene,
        ana,
        plan(ana.personId, { cancelled_at: NOW, cancelled_by: ana.personId, cancel_reason: "leave" }),
      ),
    ).toBe("denied");
  });

  it("is signed by whoever says what became of it", async () => {
    const { ana, rosa, elena } = scene.cast;
    expect(await attempt(scene, ana, fact("confirmed", rosa.personId))).toBe("denied");
    expect(await attempt(scene, rosa, fact("moved", ana.personId))).toBe("denied");
    expect(await attempt(scene, elena, fact("moved", rosa.personId))).toBe("denied");
    expect(await attempt(scene, rosa, fact("confirmed", rosa.personId))).toBe("allowed");
  });

  it("is called off by its pair, and by a coordinator while it is ahead", async () => {
    const { ana, rosa, elena, pedro } = scene.cast;
    const cancel = (by: string) =>
      query(
        "update delivery.visit set cancelled_at = $1, cancelled_by = $2, cancel_reason = 'leave' where id = $3",
        NOW,
        by,
        scene.plannedVisitId,
      );
    expect(await attempt(scene, ana, cancel(ana.personId))).toBe("allowed");
    expect(await attempt(scene, rosa, cancel(rosa.personId))).toBe("allowed");
    expect(await attempt(scene, elena, cancel(elena.personId))).toBe("allowed");
    expect(await attempt(scene, elena, cancel(ana.personId))).toBe("denied");
    expect(await attempt(scene, pedro, cancel(pedro.personId))).not.toBe("allowed");
    const after = query(
      "update delivery.visit set cancelled_at = starts_at, cancelled_by = $1, cancel_reason = 'leave' where id = $2",
      elena.personId,
      scene.plannedVisitId,
    );
    expect(await attempt(scene, elena, after)).toBe("denied");
  });

  it("is put on again by a coordinator if it was called off, and not if it was said that it was not held", async () => {
    const { ana, elena } = scene.cast;
    const { owner } = scene.database;
    const says = "update delivery.visit set cancelled_at = $1, cancelled_by = $2, cancel_reason = $3 where id = $4";
    const back = query(says, null, null, null, scene.plannedVisitId);
    const was = async (instant: string) =>
      owner.query(
        `update delivery.visit set cancelled_at = starts_at + $1, cancelled_by = $2, cancel_reason = 'leave' where id = $3`,
        [instant, ana.personId, scene.plannedVisitId],
      );
    await was("-1 hour");
    expect(await attempt(scene, elena, back)).toBe("allowed");
    await was("1 hour");
    expect(await attempt(scene, elena, back)).toBe("denied");
    await owner.query(says, [null, null, null, scene.plannedVisitId]);
  });

  it("was held, or entered by mistake, when the mentor says so", async () => {
    const { ana, rosa, elena } = scene.cast;
    for (const what of ["held", "voided"]) {
      expect(await attempt(scene, ana, fact(what, ana.personId)), what).toBe("allowed");
      expect(await attempt(scene, rosa, fact(what, rosa.personId)), what).toBe("denied");
      expect(await attempt(scene, elena, fact(what, elena.personId)), what).toBe("denied");
    }
  });

  it("is missed, or held in another way, when either of its pair says so, and nobody else", async () => {
    const { ana, rosa, elena, pedro } = scene.cast;
    const acts = [missed, converted];
    for (const act of acts) {
      for (const who of [ana, rosa]) expect(await attempt(scene, who, act(who.personId))).toBe("allowed");
      for (const who of [elena, pedro]) expect(await attempt(scene, who, act(who.personId))).not.toBe("allowed");
      expect(await attempt(scene, rosa, act(ana.personId))).toBe("denied");
    }
  });

  it("is withdrawn by the principal who planned it, and stays where another did", async () => {
    const { rosa } = scene.cast;
    const mine = plan(rosa.personId, { id: MINE });
    const withdraws = query(
      "update delivery.visit set voided_at = $1, voided_by = $2 where id = $3",
      NOW,
      rosa.personId,
      MINE,
    );
    expect(await attempt(scene, rosa, mine, withdraws)).toBe("allowed");
    expect(await attempt(scene, rosa, fact("voided", rosa.personId))).toBe("denied");
  });

  it("becomes no contact that nobody had planned by a person's word", async () => {
    const { ana } = scene.cast;
    const held = { unplanned: true, held_at: NOW, held_by: ana.personId };
    expect(await attempt(scene, ana, plan(ana.personId, held))).toBe("denied");
  });

  it("never says to a coordinator that someone declined", async () => {
    const { ana } = scene.cast;
    const decline = query(
      "update delivery.visit set cancelled_at = $1, cancelled_by = $2, cancel_reason = 'declined' where id = $3",
      NOW,
      ana.personId,
      scene.plannedVisitId,
    );
    expect(await brokenBy(scene, ana, decline)).toBe(CHECK);
  });
});

describe("a coordinator", () => {
  it("moves a visit: she closes it, then plans what follows from it", async () => {
    const { elena } = scene.cast;
    expect(await attempt(scene, elena, fact("moved", elena.personId), follow())).toBe("allowed");
  });

  it("plans nothing else: not out of nothing, not from a visit she has not moved, not from another's move", async () => {
    const { database, cast } = scene;
    expect(await attempt(scene, cast.elena, plan(cast.elena.personId))).toBe("denied");
    expect(await attempt(scene, cast.elena, follow())).toBe("denied");
    await database.owner.query("update delivery.visit set moved_at = $1, moved_by = $2 where id = $3", [
      NOW,
      cast.ana.personId,
      scene.plannedVisitId,
    ]);
    expect(await attempt(scene, cast.elena, follow())).toBe("denied");
    await database.owner.query("update delivery.visit set moved_at = null, moved_by = null where id = $1", [
      scene.plannedVisitId,
    ]);
  });

  it("takes back her own move, and nobody else's", async () => {
    const { elena, marta, ana } = scene.cast;
    const undo = query(
      "update delivery.visit set moved_at = null, moved_by = null where id = $1",
      scene.plannedVisitId,
    );
    const claimIt = fact("moved", elena.personId);
    expect(await attempt(scene, elena, fact("moved", elena.personId), undo)).toBe("allowed");
    const { owner } = scene.database;
    for (const mover of [ana, marta]) {
      await owner.query("update delivery.visit set moved_at = $1, moved_by = $2 where id = $3", [
        NOW,
        mover.personId,
        scene.plannedVisitId,
      ]);
      expect(await attempt(scene, elena, undo)).toBe("denied");
      expect(await attempt(scene, elena, claimIt)).toBe("denied");
    }
    await owner.query("update delivery.visit set moved_at = null, moved_by = null where id = $1", [
      scene.plannedVisitId,
    ]);
  });

  it("moves a visit within its pair", async () => {
    const { elena, pairs } = scene.cast;
    expect(
      await brokenBy(scene, elena, fact("moved", elena.personId), follow({ pair_id: pairs.pedroAndLuis.id })),
    ).toBe(NO_SUCH_ROW);
  });

  it("moves, and says nothing else in the same breath", async () => {
    const { elena } = scene.cast;
    const more = query(
      "update delivery.visit set moved_at = $1, moved_by = $2, confirmed_at = $1, confirmed_by = $2 where id = $3",
      NOW,
      elena.personId,
      scene.plannedVisitId,
    );
    expect(await attempt(scene, elena, more)).toBe("denied");
  });

  it("cannot move what was held, nor undo that it was", async () => {
    const { elena } = scene.cast;
    const move = query(
      "update delivery.visit set moved_at = $1, moved_by = $2 where id = $3",
      NOW,
      elena.personId,
      scene.logged.visitId,
    );
    const undo = query("update delivery.visit set held_at = null, held_by = null where id = $1", scene.logged.visitId);
    expect(await brokenBy(scene, elena, move)).toBe(CHECK);
    expect(await attempt(scene, elena, undo)).toBe("denied");
  });
});

const CHECK = "23514";
/** foreign_key_violation */
const NO_SUCH_ROW = "23503";

const MINE = newId();

function missed(by: string) {
  return query(
    "update delivery.visit set cancelled_at = $1, cancelled_by = $2, cancel_reason = 'mentor_unavailable', no_show = true where id = $3",
    NOW,
    by,
    scene.plannedVisitId,
  );
}

function converted(by: string) {
  return query(
    "update delivery.visit set converted_to = 'phone', converted_at = $1, converted_by = $2 where id = $3",
    NOW,
    by,
    scene.plannedVisitId,
  );
}

function fact(what: string, by: string) {
  return query(
    `update delivery.visit set ${what}_at = $1, ${what}_by = $2 where id = $3`,
    NOW,
    by,
    scene.plannedVisitId,
  );
}

function plan(by: string, more: Record<string, unknown> = {}) {
  return insertInto("delivery.visit", { ...THINGS["a visit"].fresh(scene, by), ...more });
}

function follow(more: Record<string, unknown> = {}) {
  return plan(scene.cast.elena.personId, {
    moved_from: scene.plannedVisitId,
    starts_at: onDay(10, "10:00").toString(),
    ...more,
  });
}
