import { systemClock } from "#kernel/clock.ts";
import type { SurfaceRef } from "#kernel/id.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import { NO_CONSEQUENCES } from "./consequences.ts";
import type { BenchDatabase } from "./database.ts";
import { countUnsettled, putNotices } from "./notices.store.ts";

/** How many notices a second the product itself delivers when sending takes no time: claims of 20, each settled at once. */
export async function measureOneByOne({ owner, log, ...database }: BenchDatabase, notices: number): Promise<number> {
  await putNotices(owner, notices, Temporal.Now.instant().subtract({ hours: 1 }), 0);
  await using db = await database.open();
  const outbox: OutboxOptions = {
    db,
    clock: systemClock,
    deliverer: atOnce,
    consequences: NO_CONSEQUENCES,
    owner: "bench",
    serves: database.serves,
    log,
  };
  const began = performance.now();
  while ((await deliverDueNotices(outbox)) > 0);
  const seconds = (performance.now() - began) / 1000;
  if ((await countUnsettled(owner)) > 0) throw new Error("not every notice was delivered");
  return notices / seconds;
}

const atOnce: OutboxOptions["deliverer"] = {
  deliver: async ({ id }) => ({ kind: "sent", ref: `D0BENCH:${id}` as SurfaceRef, said: undefined }),
  find: async () => ({ kind: "absent" }),
};
