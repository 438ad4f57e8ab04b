import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson, type Tx } from "#db/as.ts";
import { LastStatement } from "#db/last-statement.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Cast, castOf } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  // One connection, so that whoever comes next gets what the last one leaves.
  database = await openTestDatabase({ connections: 1 });
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

describe("a transaction", () => {
  it("is kept whole", async () => {
    await asMachineIn(database.db, cast.workspaceId, (tx) => arrive(tx, "whole"));
    expect(await arrived("whole")).toBe(1);
  });

  it("is undone whole when the work throws, and its error is passed on", async () => {
    const broken = asMachineIn(database.db, cast.workspaceId, async (tx) => {
      await arrive(tx, "thrown");
      throw new RangeError("no such day");
    });
    await expect(broken).rejects.toThrow(RangeError);
    expect(await arrived("thrown")).toBe(0);
  });

  it("is not taken for kept when the work has swallowed an error of the database", async () => {
    const swallowed = asMachineIn(database.db, cast.workspaceId, async (tx) => {
      await arrive(tx, "swallowed");
      await sql`select 1 / 0`.execute(tx.sql).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow(/rolled back/);
    expect(await arrived("swallowed")).toBe(0);
  });

  it("is undone whole when its connection breaks, and the next one gets another", async () => {
    const torn = asMachineIn(database.db, cast.workspaceId, async (tx) => {
      await arrive(tx, "torn");
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.sql);
      await database.owner.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
      await arrive(tx, "torn again");
    });
    await expect(torn).rejects.toThrow();
    expect(await arrived("torn")).toBe(0);
    expect(await asMachine(database.db, async () => "here")).toBe("here");
  });

  it("says who is in it for as long as it lasts", async () => {
    const { workspaceId, rosa } = cast;
    const nobody = { role: "fieldbook_app", workspace: "", person: "" };
    expect(await asPerson(database.db, rosa, whoIsIn)).toEqual({
      ...nobody,
      workspace: workspaceId,
      person: rosa.personId,
    });
    expect(await asMachine(database.db, whoIsIn)).toEqual({ ...nobody, role: "fieldbook_machine" });
    expect(await inTransaction(database.db.kysely, {}, (open) => whoIsIn({ sql: open }))).toEqual(nobody);
    const afterwards = await sql<object>`select ${settings()}`.execute(database.db.kysely);
    expect(afterwards.rows).toEqual([{ ...nobody, role: "none" }]);
  });

  it("reports that it could not begin, and keeps nothing of what followed", async () => {
    const role = "nobody_at_all" as "fieldbook_machine";
    const failed = inTransaction(database.db.kysely, { role, workspaceId: cast.workspaceId }, (open) =>
      arrive({ sql: open, workspaceId: cast.workspaceId }, "without a beginning"),
    );
    await expect(failed).rejects.toThrow(/role "nobody_at_all" does not exist/);
    const last = inTransaction(
      database.db.kysely,
      { role, workspaceId: cast.workspaceId },
      async (open) => new LastStatement(arrive({ sql: open, workspaceId: cast.workspaceId }, "without a beginning")),
    );
    await expect(last).rejects.toThrow(/role "nobody_at_all" does not exist/);
    expect(await arrived("without a beginning")).toBe(0);
  });

  it("says it safely, whatever an id is made of", async () => {
    const workspaceId = "'); drop table machine.inbox; --" as typeof cast.workspaceId;
    await expect(
      inTransaction(database.db.kysely, { role: "fieldbook_machine", workspaceId }, whoIsInOpen),
    ).resolves.toMatchObject({ workspace: workspaceId });
    expect(await arrived("whole")).toBe(1);
  });
});

describe("statements that are not awaited one by one", () => {
  it("are taken in the order in which they were sent, by the person of the transaction", async () => {
    const { rosa } = cast;
    const [, who, after] = await asPerson(database.db, rosa, (tx) =>
      Promise.all([sql`select set_config('test.mark', 'set', true)`.execute(tx.sql), whoIsIn(tx), markIn(tx)]),
    );
    expect(who).toMatchObject({ person: rosa.personId });
    expect(after).toBe("set");
  });

  it("are undone together when one of them fails", async () => {
    const broken = asMachineIn(database.db, cast.workspaceId, (tx) =>
      Promise.all([arrive(tx, "beside"), sql`select 1 / 0`.execute(tx.sql), arrive(tx, "behind")]),
    );
    await expect(broken).rejects.toThrow(/division by zero/);
    expect([await arrived("beside"), await arrived("behind")]).toEqual([0, 0]);
  });

  it("are refused once the transaction has ended", async () => {
    const { tx: late } = await asMachineIn(database.db, cast.workspaceId, async (tx) => ({ tx }));
    await expect(arrive(late, "late")).rejects.toThrow();
    let failed: Tx | undefined;
    const broken = asMachineIn(database.db, cast.workspaceId, async (tx) => {
      failed = tx;
      throw new RangeError("no such day");
    });
    const straggler = broken.catch(() => failed && arrive(failed, "straggler"));
    await expect(straggler).rejects.toThrow();
    expect([await arrived("late"), await arrived("straggler")]).toEqual([0, 0]);
  });

  it("are refused, too, while the transaction is being committed", async () => {
    let refused: Promise<unknown> = Promise.resolve();
    await asMachineIn(database.db, cast.workspaceId, async (tx) => {
      await arrive(tx, "in time");
      refused = new Promise<void>((resolve) => process.nextTick(resolve))
        .then(() => arrive(tx, "too late"))
        .catch((error: unknown) => error);
    });
    expect(await refused).toMatchObject({ message: "the transaction has ended" });
  });
});

describe("the last statement of a transaction, which is not awaited before the commit", () => {
  it("is part of it", async () => {
    await asMachine(database.db, async (tx) => {
      const machine = { ...tx, workspaceId: cast.workspaceId };
      await arrive(machine, "before the last");
      return new LastStatement(arrive(machine, "last"));
    });
    expect([await arrived("before the last"), await arrived("last")]).toEqual([1, 1]);
  });

  it("undoes all of it when it fails, and its own error is passed on", async () => {
    const broken = asMachine(database.db, async (tx) => {
      await arrive({ ...tx, workspaceId: cast.workspaceId }, "before the failure");
      return new LastStatement(sql`select 1 / 0`.execute(tx.sql));
    });
    await expect(broken).rejects.toThrow(/division by zero/);
    expect(await arrived("before the failure")).toBe(0);
  });
});

describe("the plans of statements", () => {
  it.each([
    ["are kept on the embedded database", true, 1],
    ["are not kept on another, which a pooler may stand before", false, 0],
  ])("%s", async (_, prepares, kept) => {
    await using other = await openTestDatabase({ connections: 1, prepares });
    const { rows } = await asMachine(other.db, async (tx) => {
      await tx.sql.selectFrom("machine.workspace").select("id").where("id", "=", cast.workspaceId).execute();
      return sql<{ kept: number }>`select count(*)::int as kept from pg_prepared_statements`.execute(tx.sql);
    });
    expect(rows).toEqual([{ kept }]);
  });
});

async function markIn(tx: Pick<Tx, "sql">): Promise<unknown> {
  const { rows } = await sql<{ mark: string }>`select current_setting('test.mark') as mark`.execute(tx.sql);
  return rows[0]?.mark;
}

async function arrive(tx: Tx, key: string): Promise<void> {
  await tx.sql.insertInto("machine.inbox").values({ workspace_id: tx.workspaceId, key, kind: "message" }).execute();
}

async function arrived(key: string): Promise<number> {
  const { rowCount } = await database.owner.query("select from machine.inbox where key = $1", [key]);
  return rowCount ?? 0;
}

const settings = () =>
  sql.raw(
    ["role", "fieldbook.workspace_id", "fieldbook.person_id"]
      .map((name, at) => `current_setting('${name}') as ${["role", "workspace", "person"][at]}`)
      .join(", "),
  );

async function whoIsIn(tx: Pick<Tx, "sql">): Promise<unknown> {
  const { rows } = await sql`select ${settings()}`.execute(tx.sql);
  return rows[0];
}

const whoIsInOpen = (open: Tx["sql"]) => whoIsIn({ sql: open });
