import { type CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import { listMyWaitingNotices } from "#outbox/mine.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import { insertRow } from "#test/support/rows.ts";
import { attempt, brokenBy, openScene, type Scene, type Whose } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
/** The same, after Ana and Rosa's pair has ended. */
let afterTheEnd: Scene;
beforeAll(async () => {
  [scene, afterTheEnd] = await Promise.all([openScene(), openScene()]);
  const end = "update delivery.pair set ended_at = now(), end_reason = 'rematch' where id = $1";
  await afterTheEnd.database.owner.query(end, [afterTheEnd.pair.id]);
});
afterAll(async () => {
  for (const one of [scene, afterTheEnd]) await one[Symbol.asyncDispose]();
});

describe("a person", () => {
  it.each(["rosa", "ana", "elena", "marta"] as const)("tells Rosa as %s, whom she knows", async (who) => {
    expect(await attempt(scene, scene.cast[who], enqueue(scene.cast.rosa))).toBe("allowed");
  });

  it("tells nothing to those they do not know, nor to anyone without saying who they are", async () => {
    const { cast } = scene;
    const others: Whose[] = [cast.amir, cast.ines, cast.pedro, cast.luis, "nobody", "digest"];
    for (const who of others) expect(await attempt(scene, who, enqueue(cast.rosa))).toBe("denied");
  });

  it("tells nobody in another workspace, not even as a coordinator", async () => {
    const { elsewhere, rosa } = scene.cast;
    expect(await brokenBy(scene, elsewhere.vera, enqueue(rosa))).toBe(NO_SUCH_ROW);
  });

  it("tells a former half of a pair nothing, from either side", async () => {
    const { ana, rosa } = afterTheEnd.cast;
    expect(await attempt(afterTheEnd, ana, enqueue(rosa))).toBe("denied");
    expect(await attempt(afterTheEnd, rosa, enqueue(ana))).toBe("denied");
  });

  it("does not put anything into the queue without that function", async () => {
    const { ana, rosa, workspaceId } = scene.cast;
    const put = (end: string) =>
      query(
        `insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before)
         values (gen_random_uuid(), $1, 'visit.planned:1', 'visit.planned', $2, '{}', now()) ${end}`,
        workspaceId,
        rosa.personId,
      );
    for (const end of ["", "on conflict do nothing", "returning id"])
      expect(await attempt(scene, ana, put(end)), end).toBe("denied");
  });
});

describe("whether a notice is there", () => {
  const ASKED = "reflection.prompt:a";
  const NOT_ASKED = "reflection.prompt:b";
  beforeAll(async () => {
    const { database, cast } = scene;
    await insertRow(database.owner, "machine.outbox", {
      id: newId(),
      workspace_id: cast.workspaceId,
      key: ASKED,
      kind: "reflection.prompt",
      person_id: cast.rosa.personId,
      subject: '{"visit": "a"}',
      about: "visit:a",
      not_before: onDay(2, "16:00"),
    });
  });

  it("is not said to who enqueues one with its key", async () => {
    const answers = (key: string) =>
      asPerson(scene.database.db, scene.cast.ana, (tx) => tx.sql.executeQuery(enqueue(scene.cast.rosa, key)));
    const withoutTime = ({ rows, numAffectedRows }: Awaited<ReturnType<typeof answers>>) => ({ rows, numAffectedRows });
    expect(withoutTime(await answers(ASKED))).toEqual(withoutTime(await answers(NOT_ASKED)));
    const { rows } = await scene.database.owner.query(
      "select subject from machine.outbox where key = any ($1) order by key",
      [[ASKED, NOT_ASKED]],
    );
    expect(rows).toEqual([{ subject: { visit: "a" } }, { subject: {} }]);
  });

  it("is not shown by what waits for oneself either", async () => {
    const waits = (key: string) =>
      asPerson(scene.database.db, scene.cast.ana, async (tx) => {
        await tx.sql.executeQuery(enqueue(scene.cast.ana, key));
        return (await listMyWaitingNotices(tx)).length;
      });
    expect(await waits(ASKED)).toBe(1);
    expect(await waits(NOT_ASKED)).toBe(2);
    expect(await waits(ASKED)).toBe(2);
  });

  it("nor by taking it back", async () => {
    const answers = (about: string) =>
      asPerson(scene.database.db, scene.cast.ana, async (tx) => {
        const { rows } = await sql`select wall.withdraw(${about}, 'no')`.execute(tx.sql);
        return rows;
      });
    expect(await answers("visit:a")).toEqual(await answers("visit:b"));
    await asPerson(scene.database.db, scene.cast.ana, (tx) => withdrawNotices(tx, "visit:a", "no"));
  });

  it("nor by calling off what waits for another", async () => {
    const { noticeId } = scene;
    for (const id of [noticeId, newId()]) {
      const rows = await asPerson(scene.database.db, scene.cast.ana, async (tx) => {
        return (await sql`select wall.call_off(${id}) as done`.execute(tx.sql)).rows;
      });
      expect(rows).toEqual([{ done: false }]);
    }
  });
});

/** foreign_key_violation */
const NO_SUCH_ROW = "23503";

function enqueue(to: Member, key = `visit.planned:${newId()}`): CompiledQuery {
  return query(
    "select wall.enqueue($1, $2, 'visit.planned', $3, '{}', null, $4, null)",
    newId(),
    key,
    to.personId,
    onDay(2, "09:00").toString(),
  );
}
