import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { NoticeId, SurfaceRef } from "#kernel/id.ts";

/** Which messages are drawn again: those of the notices with these keys, and those about this domain object. */
export type MessagesToRedraw = { readonly keys: readonly string[]; readonly about?: string };

/**
 * Enqueues that messages are drawn again as their readers may see them now, in the same transaction as the facts that
 * change what they say. Those that are being sent are drawn again after that. Returns nothing, because the caller must
 * not learn which messages other people have.
 */
export async function enqueueRedraws(
  tx: Tx | PersonTx,
  { keys, about }: MessagesToRedraw,
  now: Temporal.Instant,
): Promise<void> {
  if ("personId" in tx) {
    await sql`select wall.redraw_messages(${keys}::text[], ${about ?? null}, ${now})`.execute(tx.sql);
    return;
  }
  await sql`
    insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before)
    select gen_random_uuid(), workspace_id, 'message.redrawn:' || id || ':' || ${now}::timestamptz, 'message.redrawn', person_id,
      jsonb_build_object('notice', id, 'at', ${now}::timestamptz::text), ${now}
    from machine.outbox
    where workspace_id = ${tx.workspaceId} and key = any (${keys}::text[]) and state in ('sending', 'uncertain', 'sent')
    on conflict do nothing`.execute(tx.sql);
}

/**
 * Lists the keys of the notices of some kinds that were said, or are being said, in a transaction of the machine role:
 * those that can be said until after an instant, or those about one domain object.
 */
export async function listKeysOfSaid(
  tx: Tx,
  {
    kinds,
    ...which
  }: { readonly kinds: readonly string[] } & ({ readonly after: Temporal.Instant } | { readonly about: string }),
): Promise<string[]> {
  const said = tx.sql
    .selectFrom("machine.outbox")
    .select("key")
    .distinct()
    .where("workspace_id", "=", tx.workspaceId)
    .where("kind", "in", kinds)
    .where("state", "in", ["sending", "uncertain", "sent"]);
  const rows = await ("about" in which
    ? said.where("about", "=", which.about)
    : said.where("not_after", ">", which.after)
  ).execute();
  return rows.map(({ key }) => key);
}

/** Like {@link enqueueRedraws}, for the messages that ask the person of this transaction for a choice about themself. */
export async function enqueueRedrawsOfMyChoices(tx: PersonTx, now: Temporal.Instant): Promise<void> {
  await sql`select wall.redraw_what_i_chose(${now})`.execute(tx.sql);
}

/** A notice to the person of this transaction. `ref` identifies its message, once it is known to be sent. */
export type NoticeToMe = {
  readonly kind: string;
  readonly subject: unknown;
  readonly state: "ready" | "sending" | "uncertain" | "sent" | "dead";
  readonly ref: SurfaceRef | null;
};

export async function findNoticeToMe(tx: PersonTx, id: NoticeId): Promise<NoticeToMe | undefined> {
  const { rows } = await sql<NoticeToMe>`select kind, subject, state, ref from wall.my_message(${id})`.execute(tx.sql);
  return rows[0];
}
