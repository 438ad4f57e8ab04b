import type { Client } from "pg";
import { asMachine, type Db } from "#db/as.ts";
import type { SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import { claimDueNotices } from "#outbox/claim.ts";
import type { ClaimedNotice } from "#outbox/port.ts";
import { settleSentNotices } from "#outbox/settle.ts";
import { countUnsettled, putNotices } from "./notices.store.ts";
import { BATCH, loopUntilNothing, type Queue, SIDE_BY_SIDE } from "./queue.ts";

/** Our own statements, as the software that may not read what people confide, with every index and policy of the outbox. */
export function openFieldbook(db: Db, owner: Client, workspaces: readonly WorkspaceId[]): Queue {
  return {
    name: "Fieldbook, claimDueNotices and settleSentNotices",
    fill: (count) => putNotices(owner, count, Temporal.Now.instant().subtract({ hours: 1 }), 0),
    drain: (handle) =>
      loopUntilNothing(SIDE_BY_SIDE, async (loop) => {
        const now = Temporal.Now.instant();
        const notices = await asMachine(db, (tx) =>
          claimDueNotices(tx, { owner: `bench ${loop}`, limit: BATCH, now, workspaces }),
        );
        for (const notice of notices) handle(jobOf(notice));
        if (notices.length > 0) await settle(db, notices);
        return notices.length > 0;
      }),
    countLeft: () => countUnsettled(owner),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function settle(db: Db, notices: readonly ClaimedNotice[]) {
  const posted = notices.map((notice) => ({ notice, ref: `D0BENCH:${jobOf(notice)}` as SurfaceRef }));
  const held = await asMachine(db, (tx) => settleSentNotices(tx, posted));
  if (held.size !== posted.length) throw new Error(`only ${held.size} of ${posted.length} notices were held`);
}

export function jobOf({ subject }: ClaimedNotice): number {
  if (subject && typeof subject === "object" && "job" in subject && typeof subject.job === "number") return subject.job;
  throw new Error("a notice that is no job of the bench");
}
