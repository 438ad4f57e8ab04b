import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { insertSessionNotHeld } from "#test/support/logged-visit.ts";
import { NOW, SEALED } from "./ground.ts";
import { attempt, brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto, query } from "./statement.ts";
import { THINGS, type ThingName } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const OF_A_SESSION = [
  "why a session was not held",
  "the focus codes of a session",
  "the words of a session",
  "what a session said before it was amended",
  "a commitment of the mentor",
] as const satisfies readonly ThingName[];

describe("another mentor cannot reach into a session by naming their own pair", () => {
  it.each(OF_A_SESSION)("not to write %s", async (name) => {
    const { pedro, pairs } = scene.cast;
    const { table, fresh } = THINGS[name];
    const row = { ...fresh(scene, pedro.personId), pair_id: pairs.pedroAndLuis.id };
    expect(await brokenBy(scene, pedro, insertInto(table, row))).toBe(NO_SUCH_ROW);
  });

  it.each(["the principal's review of a session", "a comment on a session"] as const)(
    "nor their principal to write %s",
    async (name) => {
      const { luis, pairs } = scene.cast;
      const { table, fresh } = THINGS[name];
      const row = { ...fresh(scene, luis.personId), pair_id: pairs.pedroAndLuis.id };
      expect(await brokenBy(scene, luis, insertInto(table, row))).toBe(NO_SUCH_ROW);
    },
  );

  it("not to put words under a commitment", async () => {
    const { pedro, pairs } = scene.cast;
    const { table, fresh } = THINGS["the words of a commitment"];
    expect(await brokenBy(scene, pedro, insertInto(table, { ...fresh(scene), pair_id: pairs.pedroAndLuis.id }))).toBe(
      NO_SUCH_ROW,
    );
  });

  it("not to log another pair's visit as their own", async () => {
    const { pedro, pairs } = scene.cast;
    expect(
      await brokenBy(
        scene,
        pedro,
        log(pedro.personId, { pair_id: pairs.pedroAndLuis.id, visit_id: scene.plannedVisitId }),
      ),
    ).toBe(NO_SUCH_ROW);
  });

  it("not to overwrite words by colliding with them", async () => {
    const { pedro, pairs, workspaceId } = scene.cast;
    const collide = query(
      `insert into content.session_text (session_id, workspace_id, pair_id, what_is_working) values ($1, $2, $3, $4)
       on conflict (session_id) do update set what_is_working = excluded.what_is_working`,
      scene.logged.sessionId,
      workspaceId,
      pairs.pedroAndLuis.id,
      SEALED,
    );
    expect(await attempt(scene, pedro, collide)).toBe("denied");
  });
});

describe("a record", () => {
  it.each(["pair_id", "logged_by", "logged_at", "dialogue_id", "log_source", "programme_id", "workspace_id"])(
    "keeps the %s it was saved with",
    async (column) => {
      const rewrite = query(`update delivery.session set ${column} = ${column} where id = $1`, scene.logged.sessionId);
      expect(await attempt(scene, scene.cast.ana, rewrite)).toBe("denied");
    },
  );

  it.each(["content.session_text", "content.session_review", "delivery.session_focus"])(
    "keeps its %s with its pair",
    async (table) => {
      const { ana, rosa } = scene.cast;
      for (const column of ["session_id", "pair_id", "workspace_id"]) {
        const rewrite = query(
          `update ${table} set ${column} = ${column} where session_id = $1`,
          scene.logged.sessionId,
        );
        expect(await attempt(scene, ana, rewrite), column).toBe("denied");
        expect(await attempt(scene, rosa, rewrite), column).toBe("denied");
      }
    },
  );

  it("is signed by the mentor who logs it, a comment by who writes it, an amendment by who amends", async () => {
    const { ana, rosa } = scene.cast;
    const { fresh: comment } = THINGS["a comment on a session"];
    const { fresh: amendment } = THINGS["what a session said before it was amended"];
    expect(await attempt(scene, ana, log(rosa.personId))).toBe("denied");
    expect(await attempt(scene, rosa, insertInto("content.session_comment", comment(scene, ana.personId)))).toBe(
      "denied",
    );
    expect(await attempt(scene, ana, insertInto("content.session_amendment", amendment(scene, rosa.personId)))).toBe(
      "denied",
    );
  });

  it.each([
    ["participant_roles", "delivery.session", ["principal", "Sr. Mamani"]],
    ["focus_areas", "delivery.session_focus", ["conflicto con una docente"]],
    ["activities", "delivery.session_focus", ["hablamos de María"]],
  ])("has no room for words among the codes of %s", async (column, table, words) => {
    const { ana } = scene.cast;
    const key = table === "delivery.session" ? "id" : "session_id";
    const write = query(`update ${table} set ${column} = $1 where ${key} = $2`, words, scene.logged.sessionId);
    expect(await brokenBy(scene, ana, write)).toBe(CHECK);
  });
});

describe("that someone declined", () => {
  it("looks to the coordinator like any session without a known reason", async () => {
    const { database, cast, pair } = scene;
    const unknownId = await insertSessionNotHeld(database, pair, "unknown");
    for (const id of [scene.declinedId, unknownId]) {
      expect(await attempt(scene, cast.elena, query("select from delivery.session where id = $1", id))).toBe("allowed");
      expect(
        await attempt(scene, cast.elena, query("select from delivery.session_not_held where session_id = $1", id)),
      ).toBe("nothing");
      expect(
        await attempt(scene, "digest", query("select from delivery.session_not_held where session_id = $1", id)),
      ).toBe("nothing");
    }
  });

  it("cannot be guessed by writing a reason of one's own", async () => {
    const { marta, pairs, workspaceId } = scene.cast;
    const write = (sessionId: string) =>
      insertInto("delivery.session_not_held", {
        session_id: sessionId,
        workspace_id: workspaceId,
        pair_id: pairs.martaAndCarmen.id,
        reason: "unknown",
      });
    expect(await brokenBy(scene, marta, write(scene.declinedId))).toBe(NO_SUCH_ROW);
    expect(await brokenBy(scene, marta, write(scene.unexplainedId))).toBe(NO_SUCH_ROW);
  });
});

describe("a commitment", () => {
  it("is open when it is made, whoever writes it down", async () => {
    const { ana } = scene.cast;
    const { fresh } = THINGS["a commitment of the principal"];
    const done = { ...fresh(scene), settled_at: NOW, settled_by: ana.personId, settled_as: "done" };
    expect(await attempt(scene, ana, insertInto("delivery.commitment", done))).toBe("denied");
  });

  it("does not change hands", async () => {
    const { ana, rosa } = scene.cast;
    const take = query("update delivery.commitment set owner = 'mentor' where id = $1", scene.logged.commitments.joint);
    expect(await attempt(scene, ana, take)).toBe("denied");
    expect(await attempt(scene, rosa, take)).toBe("denied");
  });

  it("is settled in one's own name", async () => {
    const { ana, rosa } = scene.cast;
    const settle = query(
      "update delivery.commitment set settled_at = $1, settled_by = $2, settled_as = 'dropped' where id = $3",
      NOW,
      ana.personId,
      scene.logged.commitments.joint,
    );
    expect(await attempt(scene, ana, settle)).toBe("allowed");
    expect(await attempt(scene, rosa, settle)).toBe("denied");
  });
});

describe("the words of a commitment", () => {
  const correct = (by: string) =>
    query(
      "update delivery.commitment set changed_by = $1, due_on = '2026-12-04' where id = $2",
      by,
      scene.logged.commitments.principal,
    );
  const write = () =>
    query(
      "update content.commitment_text set text = $1, cue = $1, version = version + 1 where commitment_id = $2",
      SEALED,
      scene.logged.commitments.principal,
    );

  it("are corrected by the mentor who logged them, who says so and does not settle them", async () => {
    const { ana, pedro, elena } = scene.cast;
    expect(await attempt(scene, ana, correct("mentor"))).toBe("allowed");
    expect(await attempt(scene, ana, write())).toBe("allowed");
    expect(await attempt(scene, ana, correct("principal"))).toBe("denied");
    for (const who of [pedro, elena]) {
      expect(await attempt(scene, who, correct("mentor"))).toBe("nothing");
      expect(await attempt(scene, who, write())).toBe("nothing");
    }
  });

  it("are the principal's alone once she has changed them", async () => {
    const { ana, rosa } = scene.cast;
    const { owner } = scene.database;
    const by = "update delivery.commitment set changed_by = $1 where id = $2";
    await owner.query(by, ["principal", scene.logged.commitments.principal]);
    expect(await attempt(scene, ana, correct("mentor"))).toBe("nothing");
    expect(await attempt(scene, ana, write())).toBe("nothing");
    expect(await attempt(scene, rosa, correct("principal"))).toBe("allowed");
    await owner.query(by, [null, scene.logged.commitments.principal]);
  });

  it("stand without a session only in one's own name", async () => {
    const { ana, rosa, pedro } = scene.cast;
    const own = (thing: "a commitment of the principal" | "a commitment of the mentor" | "a commitment of both") =>
      insertInto("delivery.commitment", { ...THINGS[thing].fresh(scene), session_id: null });
    expect(await attempt(scene, rosa, own("a commitment of the principal"))).toBe("allowed");
    expect(await attempt(scene, ana, own("a commitment of the mentor"))).toBe("allowed");
    expect(await attempt(scene, ana, own("a commitment of the principal"))).toBe("denied");
    expect(await attempt(scene, rosa, own("a commitment of the mentor"))).toBe("denied");
    for (const who of [ana, rosa, pedro]) expect(await attempt(scene, who, own("a commitment of both"))).toBe("denied");
  });

  it("that stood before are kept under the side that replaced them", async () => {
    const { ana, rosa } = scene.cast;
    const { fresh } = THINGS["what a commitment said before"];
    const forged = insertInto("content.commitment_earlier", fresh(scene, rosa.personId));
    expect(await attempt(scene, ana, forged)).toBe("denied");
  });
});

describe("a notebook", () => {
  it("is about one's own pairs", async () => {
    const { pedro, pairs } = scene.cast;
    const entry = { ...THINGS["a notebook of one's own"].fresh(scene, pedro.personId) };
    expect(
      await attempt(scene, pedro, insertInto("own.notebook_entry", { ...entry, pair_id: pairs.pedroAndLuis.id })),
    ).toBe("allowed");
    expect(await attempt(scene, pedro, insertInto("own.notebook_entry", { ...entry, pair_id: scene.pair.id }))).toBe(
      "denied",
    );
    const astray = { ...entry, pair_id: pairs.pedroAndLuis.id, session_id: scene.logged.sessionId };
    expect(await brokenBy(scene, pedro, insertInto("own.notebook_entry", astray))).toBe(NO_SUCH_ROW);
    expect(await brokenBy(scene, pedro, insertInto("own.notebook_entry", { ...entry, session_id: newId() }))).toBe(
      CHECK,
    );
  });

  it("is said to be about one's own pairs only, also later", async () => {
    const { ana, pairs } = scene.cast;
    const join = (pair: string) =>
      query("update own.notebook_entry set pair_id = $1 where id = $2", pair, scene.logged.entryId);
    expect(await attempt(scene, ana, join(pairs.pedroAndLuis.id))).toBe("denied");
    const about = query(
      "update own.notebook_entry set pair_id = $1 where id = $2",
      scene.pair.id,
      scene.logged.entryId,
    );
    expect(await attempt(scene, ana, about)).toBe("allowed");
  });

  it("is written by its author", async () => {
    const { ana, pedro } = scene.cast;
    const entry = THINGS["a notebook of one's own"].fresh(scene, ana.personId);
    expect(await attempt(scene, ana, insertInto("own.notebook_entry", entry))).toBe("allowed");
    expect(await attempt(scene, pedro, insertInto("own.notebook_entry", entry))).toBe("denied");
  });

  it("is not handed over", async () => {
    const { ana, pedro } = scene.cast;
    const give = query(
      "update own.notebook_entry set author_id = $1 where id = $2",
      pedro.personId,
      scene.logged.entryId,
    );
    expect(await attempt(scene, ana, give)).toBe("denied");
  });
});

const CHECK = "23514";
/** foreign_key_violation */
const NO_SUCH_ROW = "23503";

function log(by: string, more: Record<string, unknown> = {}) {
  return insertInto("delivery.session", { ...THINGS["the logistics of a session"].fresh(scene, by), ...more });
}
