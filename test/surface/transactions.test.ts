import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asMachineIn, asReader, type Db } from "#db/as.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { notify } from "#mentoring/notice.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { createSlackDeliverer } from "#slack/send/send-notice.ts";
import { quietLog } from "#test/support/log.ts";
import { openSlackSurface } from "./slack-surface.ts";
import { type Due, NOW, openStage, type Stage } from "./stage.ts";

let stage: Stage;
let surface: Awaited<ReturnType<typeof openSlackSurface>>;
beforeAll(async () => {
  stage = await openStage();
  surface = await openSlackSurface(stage);
  // Their conversations are open, as they are but for the first notice.
  for (const { to } of Object.values(stage.notices).flat()) await surface.messagesOf(to);
  await stage.database.owner.query("update machine.address set conversation_ref = 'D' || substr(user_ref, 2)");
});
afterAll(async () => {
  await surface[Symbol.asyncDispose]();
  await stage[Symbol.asyncDispose]();
});

describe("one delivery", () => {
  test.each([
    "visit.planned",
    "session.shared",
    "commitment.due",
    "reflection.prompt",
    "reflection.nudge",
    "session.turn",
    "digest.weekly",
  ] as const)("of %s opens three transactions: it claims, decides without writing, and settles", async (kind) => {
    for (const due of stage.notices[kind]) {
      const { opened, state } = await deliver(due);
      expect(state).toBe("sent");
      expect(opened).toEqual([MACHINE, "begin read only as someone", MACHINE]);
    }
  });
});

describe("while a notice is described", () => {
  test("PostgreSQL refuses every write, also one that the person might make", async () => {
    const { rosa } = stage.cast;
    const writes = asReader(stage.database.db, rosa, (tx) =>
      notify(tx, rosa.personId, { kind: "promise.made", for: rosa.personId }, NOW),
    );
    await expect(writes).rejects.toMatchObject({ code: READ_ONLY });
  });
});

const MACHINE = "begin as fieldbook_machine";
/** read_only_sql_transaction */
const READ_ONLY = "25006";

/** Through the queue, and which transactions that took. */
async function deliver({ to, notice }: Due): Promise<{ opened: string[]; state: string }> {
  const { database, cast } = stage;
  await database.owner.query("delete from machine.outbox");
  await asMachineIn(database.db, to.workspaceId, (tx) => notify(tx, to.personId, notice, NOW));
  const opened: string[] = [];
  const db = watched(database.db, opened);
  const deliverer = createSlackDeliverer({ ...surface.sender, db });
  const serves = () => [cast.workspaceId];
  const clock = { now: () => NOW };
  await deliverDueNotices({
    db,
    clock,
    deliverer,
    consequences: DELIVERY_CONSEQUENCES,
    owner: "test",
    serves,
    log: quietLog,
  });
  const sent = "select state from machine.outbox where person_id = $1 and kind = $2";
  const { rows } = await database.owner.query(sent, [to.personId, notice.kind]);
  return { opened, state: rows[0].state };
}

/** The same database, and every transaction that is opened on it. */
function watched(db: Db, opened: string[]): Db {
  const watcher: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const { sql } = db.kysely.getExecutor().compileQuery(node, queryId);
      const [, mode, role] = /^(begin(?: read only)?); select set_config\('role', '(\w+)'/.exec(sql) ?? [];
      if (mode) opened.push(`${mode} as ${role === "fieldbook_app" ? "someone" : role}`);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { ...db, kysely: db.kysely.withPlugin(watcher) };
}
