import { asMachine, asMachineIn } from "#db/as.ts";
import type { PersonId, SurfaceRef } from "#kernel/id.ts";
import { claimDueNotices } from "#outbox/claim.ts";
import { enqueueNotice } from "#outbox/enqueue.ts";
import type { ClaimedNotice, DeliveryConsequences } from "#outbox/port.ts";
import { castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase } from "#test/support/database.ts";

export type Queue = Awaited<ReturnType<typeof openQueue>>;

/** When everything in the queue is due. */
export const NOW = onDay(0, "09:00");

/** A queue of its own, for notices to Rosa. */
export async function openQueue() {
  const database = await openTestDatabase();
  const cast = await castOf(database);
  return {
    database,
    db: database.db,
    cast,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

export async function empty({ database }: Queue): Promise<void> {
  await database.owner.query("delete from machine.outbox");
}

export type When = {
  readonly notBefore?: Temporal.Instant;
  readonly notAfter?: Temporal.Instant;
  readonly to?: PersonId;
};

export async function put({ db, cast }: Queue, keys: readonly string[], { to, ...when }: When = {}): Promise<void> {
  await asMachineIn(db, cast.workspaceId, async (tx) => {
    for (const key of keys)
      await enqueueNotice(tx, {
        key,
        kind: "visit.planned",
        to: to ?? cast.rosa.personId,
        subject: { visit: key },
        notBefore: NOW,
        ...when,
      });
  });
}

export function take(queue: Queue, owner: string, limit = 10, now = NOW): Promise<ClaimedNotice[]> {
  return asMachine(queue.db, (tx) => claimDueNotices(tx, { owner, limit, now, workspaces: [queue.cast.workspaceId] }));
}

/** Where a message stands. */
export const refOf = (text: string) => text as SurfaceRef;

/** Nothing follows from what is sent. */
export const NO_CONSEQUENCES: DeliveryConsequences = {
  followSending: () => false,
  afterSent: async () => undefined,
  afterDead: async () => undefined,
  afterNotReached: async () => undefined,
  afterUnknown: async () => undefined,
};

/** The one notice there is, claimed. */
export async function takeOne(queue: Queue, owner = "first"): Promise<ClaimedNotice> {
  const [notice, ...more] = await take(queue, owner);
  if (!notice || more.length > 0) throw new Error(`expected one notice, not ${more.length + (notice ? 1 : 0)}`);
  return notice;
}

/** The database's clock is not turned; the row's times are moved into the past instead. */
export async function letTimePass({ database }: Queue, seconds: number): Promise<void> {
  await database.owner.query(
    `update machine.outbox set run_at = run_at - $1::interval, lease_until = lease_until - $1::interval, look_at = look_at - $1::interval`,
    [`${seconds} seconds`],
  );
}

/** The rows as they are, by key. */
export async function rowsOf({ database }: Queue) {
  const { rows } = await database.owner.query<Row>(
    `select key, state, owner, attempts, reason, looks, sent_ref,
       settled_at is not null as settled, lease_until is not null as leased,
       extract(epoch from run_at - now())::float as "runsIn", extract(epoch from look_at - now())::float as "looksIn",
       extract(epoch from first_send_at)::float as "firstSentAt"
     from machine.outbox order by key`,
  );
  return rows;
}

export async function rowOf(queue: Queue): Promise<Row> {
  const [row] = await rowsOf(queue);
  if (!row) throw new Error("the queue is empty");
  return row;
}

type Row = {
  readonly key: string;
  readonly state: string;
  readonly owner: string | null;
  readonly attempts: number;
  readonly reason: string | null;
  readonly looks: number;
  readonly sent_ref: string | null;
  readonly settled: boolean;
  readonly leased: boolean;
  readonly runsIn: number;
  readonly looksIn: number | null;
  readonly firstSentAt: number | null;
};
