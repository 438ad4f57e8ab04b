import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asDigest, asMachine, asMachineIn, asPerson } from "#db/as.ts";
import type { DB } from "#db/schema.ts";
import { castOf } from "#test/support/cast.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { attempt, isDenial, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await scene.database.owner.query("analyze");
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("someone who has not said who they are", () => {
  it("finds no row in any table of the house", async () => {
    const { rows } = await scene.database.owner.query<{ name: string }>(
      "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('delivery', 'content', 'own', 'machine')",
    );
    expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const { name } of rows) {
      const { rowCount } = await scene.database.owner.query(`select from ${name}`);
      expect(rowCount, `there is something to find in ${name}`).toBeGreaterThan(0);
      expect(await attempt(scene, "nobody", query(`select from ${name}`)), name).not.toBe("allowed");
    }
  });

  it("finds none either with a person's name that nobody bears", async () => {
    const stranger = { ...scene.cast.ana, personId: scene.cast.elsewhere.valeria.personId };
    for (const table of ["delivery.person", "delivery.round", "own.dialogue"]) {
      expect(await attempt(scene, stranger, query(`select from ${table}`)), table).toBe("nothing");
    }
  });
});

describe("a pooled connection", () => {
  it("forgets who used it, also after a failure", async () => {
    await using database = await openTestDatabase({ connections: 1 });
    const cast = await castOf(database);
    const { db } = database;
    expect(await asPerson(db, cast.ana, (tx) => standing(tx.sql))).toEqual(standingOf("fieldbook_app", cast.ana));
    expect(await standing(db.kysely)).toEqual(NOBODY);
    await expect(asPerson(db, cast.ana, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await standing(db.kysely)).toEqual(NOBODY);
    await asDigest(db, cast.workspaceId, async (tx) => expect((await standing(tx.sql)).role).toBe("fieldbook_digest"));
    expect(await standing(db.kysely)).toEqual(NOBODY);
    await asMachineIn(db, cast.workspaceId, async (tx) =>
      expect((await standing(tx.sql)).role).toBe("fieldbook_machine"),
    );
    expect(await asMachine(db, (tx) => standing(tx.sql))).toEqual({ ...NOBODY, role: "fieldbook_machine" });
    expect(await asPerson(db, cast.rosa, (tx) => standing(tx.sql))).toEqual(standingOf("fieldbook_app", cast.rosa));
  });

  it.each([
    ["are", true],
    ["are not", false],
  ])("never mixes up people who come at once, where statements %s prepared", async (_, prepares) => {
    await using database = await openTestDatabase({ connections: 3, prepares });
    const cast = await castOf(database);
    const crowd = Array.from({ length: 60 }, (_, index) => (index % 2 ? cast.ana : cast.elsewhere.valeria));
    const names = await Promise.all(
      crowd.map((person) =>
        asPerson(database.db, person, (tx) =>
          tx.sql.selectFrom("delivery.person").select("id").where("id", "=", person.personId).execute(),
        ),
      ),
    );
    expect(names.map(([row]) => row?.id)).toEqual(crowd.map(({ personId }) => personId));
  });
});

describe("the app", () => {
  it.each(["fieldbook_wall", "pg_read_all_data", "pg_signal_backend"])("cannot become %s", async (role) => {
    await expect(sql`set role ${sql.id(role)}`.execute(scene.database.db.kysely)).rejects.toThrow(/permission denied/);
  });

  it("cannot make the wall look at tables of its own", async () => {
    const { cast, logged } = scene;
    const decoys = [
      query("create domain pg_temp.uuid as text"),
      query("create temporary table person_role (person_id text, role text)"),
      query("insert into pg_temp.person_role values ($1, 'mentor')", cast.elena.personId),
      query("create temporary table pair (id text, mentor_id text, ended_at text)"),
      query("insert into pg_temp.pair values ($1, $2, null)", scene.pair.id, cast.elena.personId),
    ];
    const read = query("select from content.session_text where session_id::text = $1", logged.sessionId);
    expect(await attempt(scene, cast.elena, ...decoys, read)).toBe("nothing");
    expect(await attempt(scene, cast.ana, ...decoys, read)).toBe("allowed");
  });

  it("learns nothing of anyone's words from the planner's statistics", async () => {
    const { rowCount } = await scene.database.owner.query(
      "select from pg_stats where schemaname in ('content', 'own')",
    );
    expect(rowCount).toBeGreaterThan(0);
    for (const view of ["pg_stats", "pg_stats_ext", "pg_stats_ext_exprs"]) {
      expect(
        await attempt(
          scene,
          scene.cast.elena,
          query(`select from ${view} where schemaname in ('content', 'own', 'delivery')`),
        ),
      ).toBe("nothing");
    }
    expect(await attempt(scene, scene.cast.elena, query("select from pg_statistic"))).toBe("denied");
  });
});

describe("a planted fault is found", () => {
  it("a table whose wall was taken down", async () => {
    await using broken = await openScene();
    const read = query("select from content.session_text");
    expect(await attempt(broken, broken.cast.pedro, read)).toBe("nothing");
    await broken.database.owner.query("alter table content.session_text disable row level security");
    expect(await attempt(broken, broken.cast.pedro, read)).toBe("allowed");
  });

  it("a refusal for another reason is no refusal", async () => {
    await expect(attempt(scene, scene.cast.ana, query("select from content.diary"))).rejects.toSatisfy(
      (error) => !isDenial(error),
    );
  });
});

const NOBODY = { role: "fieldbook_app", workspace: "", person: "" };

function standingOf(role: string, actor: { workspaceId: string; personId: string }) {
  return { role, workspace: actor.workspaceId, person: actor.personId };
}

async function standing(handle: Kysely<DB>) {
  const { rows } = await sql<{ role: string; workspace: string; person: string }>`
    select current_user as role, coalesce(current_setting('fieldbook.workspace_id', true), '') as workspace,
      coalesce(current_setting('fieldbook.person_id', true), '') as person`.execute(handle);
  return rows[0] ?? NOBODY;
}
