import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { PairNews } from "./pair-news.ts";

const KINDS: readonly NoticeKind[] = ["pair.begun", "pair.ended", "pair.goes_on"];

/**
 * Lists the news of a pair to one of its people, the latest first, in a transaction of the machine role: those of the pair,
 * and that another begins in its place.
 */
export async function listPairNews(tx: Tx, id: PairId, person: PersonId): Promise<PairNews[]> {
  const { rows } = await sql<Omit<PairNews, "state"> & { state: string }>`
    select kind, subject, state from machine.outbox
    where workspace_id = ${tx.workspaceId} and person_id = ${person} and kind = any (${KINDS})
      and (about = ${`pair:${id}`} or subject ->> 'from' = ${id})
    order by id desc`.execute(tx.sql);
  return rows.map(({ kind, subject, state }) => ({
    kind,
    subject,
    state: state === "dead" ? "withdrawn" : state === "ready" ? "waiting" : "told",
  }));
}

/** What the end of a pair leaves to be said: that something was written, and that visits will not take place. */
export type LeftByPair = { readonly written: boolean; readonly visits: boolean };

/** Finds what the end of a pair leaves to be said, in a transaction of the machine role. */
export async function findLeftByPair(tx: Tx, id: PairId, now: Temporal.Instant): Promise<LeftByPair> {
  const { rows } = await sql<LeftByPair>`
    select exists (select from delivery.session where pair_id = ${id} and released_at is not null and voided_at is null)
        or exists (select from delivery.commitment where pair_id = ${id}) as written,
      exists (select from delivery.visit where pair_id = ${id} and starts_at >= ${now}
        and voided_at is not null and voided_by is null) as visits`.execute(tx.sql);
  return rows[0] ?? { written: false, visits: false };
}
