import { sql } from "kysely";
import { asMachineIn, type Db, type Tx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { planEverything } from "#mentoring/planning/plan-what-changed.ts";
import { PLANNED_KINDS } from "#mentoring/planning/planned.ts";
import { BANK } from "./bank.ts";

/** Reader, key, from when and until when of everything that is planned and not too late, in a fixed order. */
export function readPlan(db: Db, workspaceId: WorkspaceId, now: Temporal.Instant): Promise<string[]> {
  return asMachineIn(db, workspaceId, (tx) => read(tx, now));
}

/** The same, as a fresh start would plan it from the facts at this moment: whatever waits is forgotten before. */
export async function readFreshPlan(db: Db, workspaceId: WorkspaceId, now: Temporal.Instant): Promise<string[]> {
  let plan: string[] = [];
  const forgotten = new Error("only tried");
  await asMachineIn(db, workspaceId, async (tx) => {
    await sql`update machine.outbox set state = 'dead', reason = 'withdrawn: forgotten', settled_at = now()
      where workspace_id = ${workspaceId} and state = 'ready' and kind = any(${PLANNED_KINDS})`.execute(tx.sql);
    await planEverything(tx, now, BANK);
    plan = await read(tx, now);
    throw forgotten;
  }).catch((error: unknown) => {
    if (error !== forgotten) throw error;
  });
  return plan;
}

async function read(tx: Tx, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select person.name || ' ' || waits.key || ' ' || coalesce(waits.planned_for, waits.not_before) || ' ' || waits.not_after as line
    from machine.outbox waits join delivery.person on person.id = waits.person_id
    where waits.workspace_id = ${tx.workspaceId} and waits.not_after > ${now} and waits.state = 'ready' and waits.kind = any(${PLANNED_KINDS})
    order by 1`.execute(tx.sql);
  return rows.map(({ line }) => line);
}
