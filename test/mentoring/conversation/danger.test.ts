import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asPerson, asReader } from "#db/as.ts";
import type { InboxMessage, MessageTextId } from "#inbox/inbox-message.ts";
import { newId } from "#kernel/id.ts";
import { createFreeTextHandler, type FreeTextKind } from "#mentoring/door/hear.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { openContent } from "#test/support/opened-content.ts";
import { understandMessage } from "#understanding/understand.ts";

const NOW = onDay(2, "22:40");
const OWN = "Anoche pensé en serio en quitarme la vida";
const CHILD = "Una alumna me contó que su tío le pega";
const VIOLENCE = "El director de la UGEL me amenazó con despedirme si no le pago";
const KINDS: readonly FreeTextKind[] = ["message", "command.log", "command.note"];
const ROLES = ["rosa", "ana", "elena", "ines", "amir", "marta"] as const;

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  await insertLoggedVisit(database, cast.pairs.anaAndRosa);
});
beforeEach(async () => {
  for (const table of ["machine.outbox", "machine.safeguarding_event", "own.suspension", "own.notebook_entry"])
    await database.owner.query(`delete from ${table}`);
  await database.owner.query("delete from own.dialogue where closed_at is null");
});
afterAll(() => database[Symbol.asyncDispose]());

/** What a person wrote is heard, as the inbox passes it on; what it leaves is what they are told, in its order. */
async function says(who: Member, text: string, kind: FreeTextKind = "message", id = newId<MessageTextId>()) {
  let understoodBy = "the rules alone";
  const hearer = createFreeTextHandler(
    async (...of) => {
      understoodBy = "whoever understands";
      return understandMessage(...of);
    },
    async () => ({ kind: "member" }),
    BANK,
  );
  const context = await asReader(database.db, who, (tx) => hearer.gather(tx, NOW));
  if (!context) throw new Error("nobody known");
  const meaning = await hearer.understand(text, context, AbortSignal.timeout(10_000));
  const said = { id, text, meaning, writtenAt: NOW };
  const arrival = { kind } as InboxMessage;
  const outcome = await asPerson(database.db, who, (tx) =>
    hearer.act(tx, { ...said, held: [], arrival, context }, NOW),
  );
  return { outcome, understoodBy, told: await told(who) };
}

async function told({ personId }: Member): Promise<string[]> {
  const query = "select kind from machine.outbox where person_id = $1 and state = 'ready' order by not_before, id";
  return (await database.owner.query<{ kind: string }>(query, [personId])).rows.map(({ kind }) => kind);
}

describe("whoever writes of danger, wherever they write", () => {
  const everywhere = ROLES.flatMap((who) => KINDS.map((kind) => [who, kind] as const));

  it.each(everywhere)("to themself is answered by that alone: %s, %s", async (who, kind) => {
    const { told, understoodBy } = await says(cast[who], OWN, kind);
    expect(told).toEqual(["safeguarding.self"]);
    expect(understoodBy).toBe("the rules alone");
  });

  it.each(everywhere)("to a child is answered first: %s, %s", async (who, kind) => {
    const { told } = await says(cast[who], CHILD, kind);
    expect(told[0]).toBe("safeguarding.risk");
    expect(told.filter((notice) => notice === "help.offered" || notice === "unplaced.kept")).toEqual([]);
  });

  it.each(everywhere)("through violence is answered first: %s, %s", async (who, kind) => {
    expect((await says(cast[who], VIOLENCE, kind)).told[0]).toBe("safeguarding.violence");
  });

  it("and nothing of it stands where anybody else reads", async () => {
    for (const [who, kind] of everywhere) await says(cast[who], OWN, kind);
    const texts = await openContent(database, cast.workspaceId);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => /quitarme|Anoche/.test(text))).toEqual([]);
  });

  it("is answered once, however often the message is acted on", async () => {
    const id = newId<MessageTextId>();
    for (const _ of ["once", "again"]) await says(cast.rosa, OWN, "message", id);
    expect(await told(cast.rosa)).toEqual(["safeguarding.self"]);
    const { rows } = await database.owner.query(
      "select category, shown_on::text as on from machine.safeguarding_event",
    );
    expect(rows).toEqual([{ category: "self", on: "2026-11-18" }]);
  });
});

describe("what waits for somebody who writes of their own danger", () => {
  it("stays planned with its question, and only replies that ask something are withdrawn", async () => {
    const rosa = cast.rosa.personId;
    const planned = ["reflection.prompt", "reflection.nudge", "commitment.due", "visit.ahead", "session.shared"];
    const replies = [
      "session.turn",
      "session.drafts",
      "reflection.heard",
      "reflection.chosen",
      "help.offered",
      "unplaced.kept",
    ];
    for (const kind of [...planned, ...replies])
      await database.owner.query(
        "insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before) values (gen_random_uuid(), $1, $2, $2, $3, '{}', $4)",
        [cast.workspaceId, kind, rosa, onDay(9, "09:00").toString()],
      );
    const open = await insertOfferedThread(database, cast.pairs.anaAndRosa);
    await database.owner.query("update delivery.thread set offered_at = null");
    await says(cast.rosa, OWN);
    expect((await told(cast.rosa)).toSorted()).toEqual([...planned, "safeguarding.self"].toSorted());
    const { rows } = await database.owner.query("select distinct reason from machine.outbox where state = 'dead'");
    expect(rows).toEqual([{ reason: "obsolete: paused" }]);
    expect((await database.owner.query("select from delivery.thread where id = $1", [open])).rowCount).toBe(1);
  });
});
