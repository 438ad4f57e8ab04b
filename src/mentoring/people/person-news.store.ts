import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";

/** Whether somebody can be written to, and has been: they have an open account, and Fieldbook has introduced itself. */
export async function isAcquainted(tx: Tx, id: PersonId): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from machine.address where person_id = ${id} and closed_at is null)
      and (exists (select from delivery.consent where person_id = ${id})
        or exists (select from machine.outbox where workspace_id = ${tx.workspaceId} and person_id = ${id}
          and kind = ${"promise.made" satisfies NoticeKind} and state = 'sent')) as found`.execute(tx.sql);
  return rows[0]?.found ?? false;
}

/** Finds what somebody was told last of their place in the programme: that they left it, or that they are back. */
export async function findToldOfPlace(tx: Tx, id: PersonId): Promise<"person.left" | "person.returned" | undefined> {
  const { rows } = await sql<{ kind: "person.left" | "person.returned" }>`
    select kind from machine.outbox
    where workspace_id = ${tx.workspaceId} and person_id = ${id} and kind in ('person.left', 'person.returned')
      and state not in ('ready', 'dead')
    order by id desc limit 1`.execute(tx.sql);
  return rows[0]?.kind;
}
