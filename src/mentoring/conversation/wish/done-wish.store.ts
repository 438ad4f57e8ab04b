import type { Selectable } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { OwnDoneWish } from "#db/schema.ts";
import { openText, sealState } from "#db/sealed.ts";
import { newId } from "#kernel/id.ts";
import { type DoneWish, type DoneWishId, doneWishSchema, type WhatWasDone } from "./done-wish.ts";

const DONE = "own.done_wish.done";
const KEPT_FOR = { hours: 24 * 30 };

/** Stores what was done for the person as whom this transaction runs, and removes what is too old to be of use. */
export async function insertDoneWish(tx: PersonTx, done: WhatWasDone, now: Temporal.Instant): Promise<DoneWishId> {
  const id = newId<DoneWishId>();
  await tx.sql.deleteFrom("own.done_wish").where("done_at", "<", now.subtract(KEPT_FOR)).execute();
  await tx.sql
    .insertInto("own.done_wish")
    .values({
      id,
      workspace_id: tx.workspaceId,
      person_id: tx.personId,
      done: sealState(tx, DONE, id, JSON.stringify(done)),
      done_at: now,
    })
    .execute();
  return id;
}

export async function findDoneWish(tx: PersonTx, id: DoneWishId): Promise<DoneWish | undefined> {
  const row = await tx.sql.selectFrom("own.done_wish").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toDoneWish(tx, row);
}

/** Finds what was done last and is not undone. */
export async function findLastDoneWish(tx: PersonTx): Promise<DoneWish | undefined> {
  const row = await tx.sql
    .selectFrom("own.done_wish")
    .selectAll()
    .where("undone_at", "is", null)
    .orderBy("done_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toDoneWish(tx, row);
}

/** Marks it as undone. Returns false if it was already. */
export async function markWishUndone(tx: PersonTx, id: DoneWishId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("own.done_wish")
    .set({ undone_at: now })
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

function toDoneWish(tx: PersonTx, row: Selectable<OwnDoneWish>): DoneWish {
  const done = doneWishSchema.parse(JSON.parse(openText(tx, DONE, row.id, row.done)));
  return {
    id: row.id as DoneWishId,
    done,
    doneAt: row.done_at,
    ...(row.undone_at && { undoneAt: row.undone_at }),
  };
}
