import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import { type Db, openDatabase } from "#db/open.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import { unseal } from "#kernel/seal.ts";
import { listInstallations } from "#mentoring/installation/installation.store.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { findAddressOfPerson, listAddresses } from "#mentoring/people/address.store.ts";
import { findPersonAtAddress, findPersonByEmail } from "#mentoring/people/person.store.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { createEmptyDatabase, TEST_KEY } from "#test/support/database.ts";
import { migrateTo } from "#test/support/earlier-schema.ts";
import { quietLog } from "#test/support/log.ts";
import { wordColumns } from "#test/support/sealed-columns.ts";
import { columnsWith, surfaceColumns, surfaceValues } from "#test/support/surface-values.ts";
import { type Facts, FIRST_VERSION, factsOf, fill, lost } from "./first-version.ts";

let owner: pg.Client;
let before: Facts;
let db: Db;
beforeAll(async () => {
  const ownerUrl = await createEmptyDatabase();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await migrateTo(owner, FIRST_VERSION);
  await fill(owner);
  before = await factsOf(owner);
  db = await openDatabase({ ownerUrl, masterKey: TEST_KEY, log: quietLog });
});
afterAll(async () => {
  await owner.end();
  await db[Symbol.asyncDispose]();
});

describe("a database of the first version", () => {
  it("has something in every table", () => {
    expect(before.size).toBeGreaterThanOrEqual(28);
    expect([...before].filter(([, rows]) => rows.size === 0).map(([table]) => table)).toEqual([]);
  });

  it("is migrated without the loss of a single value", async () => {
    expect(await lost(owner, before)).toEqual([]);
  });

  it("and a loss would be found (planted faults)", async () => {
    await owner.query("begin");
    await owner.query("delete from machine.address where user_ref = 'U0TOMAS'");
    await owner.query("update machine.outbox set sent_ref = 'D0ROSA:1.0' where key = 'visit.planned:sent'");
    await owner.query("alter table own.setting drop column question_time");
    const lines = await lost(owner, before);
    expect(lines).toContainEqual(
      expect.stringMatching(/^delivery\.person\.slack_user_id of \S+ was "U0TOMAS" and is null$/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^machine\.outbox\.sent_ts .* was "1763298000\.000100" and is "1\.0"$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^own\.setting\.question_time .* and is nowhere$/));
    expect(lines.length).toBe(2 + (before.get("own.setting")?.size ?? 0));
    await owner.query("rollback");
  });

  it("finds its people where they were, in their own organisation, and goes on asking questions", async () => {
    const sierra = await workspaceOf("T0SIERRA");
    await asMachineIn(db, sierra, async (tx) => {
      const account = toSlackAccount("T0SIERRA");
      const rosa = await findPersonAtAddress(tx, { ...account, user: "U0ROSA" });
      expect(rosa).toMatchObject({ name: "Rosa Quispe", roles: ["principal"] });
      expect(rosa && (await findAddressOfPerson(tx, rosa.id, account))).toMatchObject({ conversation: "D0ROSA" });
      const nuria = await findPersonByEmail(tx, "nuria.paz@escuela.example");
      expect(nuria && (await findAddressOfPerson(tx, nuria.id, account))).toBeUndefined();
      expect((await listAddresses(tx, account)).size).toBe(11);
    });
    expect(await asMachineIn(db, sierra, getProgramme)).toMatchObject({ areQuestionsGated: false });
    expect((await asMachine(db, listInstallations)).map(({ account }) => account).toSorted()).toEqual([
      "T0REHEARSE",
      "T0SIERRA",
      "T0VALLE",
    ]);
  });

  it("opens every text that was sealed in it", async () => {
    const opened: string[] = [];
    for (const column of await wordColumns(owner)) {
      const [schema, table, name] = column.split(".");
      const rows = before.get(`${schema}.${table}`) ?? new Map();
      for (const [id, row] of rows) {
        const ring = await db.keys.of(row.workspace_id as WorkspaceId);
        if (typeof row[name ?? ""] === "string")
          opened.push(unseal(ring, `${column} ${id}`, row[name ?? ""] as string));
      }
    }
    expect(opened.length).toBeGreaterThan(20);
    expect(opened).toContain("Gracias. La reunión fue menos difícil de lo que pensaba.");
  });

  it("lets a person read what is theirs", async () => {
    const workspaceId = await workspaceOf("T0REHEARSE");
    const ana = await asMachineIn(db, workspaceId, (tx) =>
      findPersonAtAddress(tx, { ...toSlackAccount("T0REHEARSE"), user: "U0ANA" }),
    );
    const actor = { workspaceId, personId: ana?.id as PersonId };
    const seen = await asPerson(db, actor, async (tx) => ({
      sessions: await tx.sql.selectFrom("content.session_text").select("session_id").execute(),
      notes: await listMyNotebookEntries(tx, 9),
    }));
    expect([seen.sessions.length, seen.notes.length]).toEqual([1, 1]);
  });
});

describe("what a surface calls an account, a user, a conversation or a message", () => {
  it("stands in the schema machine and nowhere else, neither by name nor by value", async () => {
    const values = await surfaceValues(owner);
    expect(values).toEqual(expect.arrayContaining(["T0SIERRA", "U0ROSA", "D0ROSA", "1763298000.000100"]));
    expect(await surfaceColumns(owner)).toEqual([]);
    expect(await columnsWith(owner, values)).toEqual([]);
  });

  it("and would be found elsewhere (planted faults)", async () => {
    await owner.query("begin");
    await owner.query("alter table own.dialogue add column card_channel text");
    await owner.query("alter table delivery.person add column slack_user_id text");
    await owner.query("update delivery.person set school = 'I.E. 82147, U0ROSA' where name = 'Rosa Quispe'");
    await owner.query("update own.dialogue set card_channel = 'D0ANA'");
    expect(await surfaceColumns(owner)).toEqual(["delivery.person.slack_user_id", "own.dialogue.card_channel"]);
    const found = await columnsWith(owner, await surfaceValues(owner));
    expect(found).toEqual(["delivery.person.school", "own.dialogue.card_channel"]);
    await owner.query("rollback");
  });
});

async function workspaceOf(team: string): Promise<WorkspaceId> {
  const installation = (await asMachine(db, listInstallations)).find(({ account }) => account === team);
  if (!installation) throw new Error(`${team} is not known`);
  return installation.workspaceId;
}
