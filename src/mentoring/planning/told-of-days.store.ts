import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { type NoticeKind, tryParseNotice } from "#mentoring/notice.ts";

/**
 * What somebody was told of the day of a visit to come: that it is without school, or that there is school after all.
 * `round`: how often they had been told so before of this day, which can be closed and opened several times.
 */
export type ToldOfDay = {
  readonly reader: PersonId;
  readonly visit: string;
  readonly on: string;
  readonly says: "closed" | "open";
  readonly round: number;
  /** When it was to be said. */
  readonly at: Temporal.Instant;
};

const KINDS: readonly NoticeKind[] = ["visit.closed_day", "visit.open_day"];

/**
 * Lists, under the machine role, what was told, or may have been, of the days of visits that have not begun, by reason of the
 * calendar.
 */
export async function listToldOfDays(tx: Tx, now: Temporal.Instant): Promise<ToldOfDay[]> {
  const { rows } = await sql<{ person_id: PersonId; kind: string; subject: unknown; not_before: Temporal.Instant }>`
    select person_id, kind, subject, not_before from machine.outbox
    where workspace_id = ${tx.workspaceId} and kind = any(${KINDS}) and state in ('uncertain', 'sent') and not_after > ${now}`.execute(
    tx.sql,
  );
  return rows.flatMap(({ person_id: reader, not_before: at, ...row }): ToldOfDay[] => {
    const notice = tryParseNotice(row);
    if (notice?.kind !== "visit.closed_day" && notice?.kind !== "visit.open_day") return [];
    if (notice.kind === "visit.closed_day" && notice.away) return [];
    const { visit, on, again: round = 0 } = notice;
    return [{ reader, visit, on, says: notice.kind === "visit.open_day" ? "open" : "closed", round, at }];
  });
}
