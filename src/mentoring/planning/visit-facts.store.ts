import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { VisitCancelReason } from "#mentoring/visit/visit.ts";
import { isWithdrawnByFacts } from "#outbox/plan.ts";

/** The facts about a visit that decide which notices it gets. */
export type VisitNoticeFacts = {
  readonly id: VisitId;
  readonly pairId: PairId;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly plannedAt: Temporal.Instant;
  readonly mentor: { readonly id: PersonId; readonly zone: string };
  readonly principal: { readonly id: PersonId; readonly zone: string; readonly language: Language };
  readonly state: "open" | "held" | "gone";
  /** Whether it was called off because its day is without school, and no other visit stands in its place. */
  readonly isOffForClosure?: boolean;
  readonly logged: boolean;
  /**
   * Whether the question about this visit is beyond planning: it was asked, or is asked now because the principal chose
   * so.
   */
  readonly isQuestionAsked: boolean;
  /** Whether its mentor was asked how it went, alone or among others, is being asked now, or called the question off. */
  readonly isAskedAbout: boolean;
  /** When it was said that it takes place on a day without school. */
  readonly keptAt?: Temporal.Instant;
};

/**
 * Lists the visits of active pairs that start between two instants: those of these people, or all if none are given. The
 * visits of one principal with several mentors are decided together, so they are listed together.
 */
export async function listVisitNoticeFacts(
  tx: Tx,
  from: Temporal.Instant,
  to: Temporal.Instant,
  people: readonly PersonId[] | undefined,
): Promise<VisitNoticeFacts[]> {
  const { rows } = await sql<Row>`
    select v.id, v.starts_at, v.planned_at, v.minutes, v.status, m.id as mentor_id, m.time_zone as mentor_zone,
      p.id as principal_id, p.time_zone as principal_zone, p.language as principal_language, s.id is not null as logged,
      coalesce(t.offered_at is not null, false) or exists (
        select from machine.outbox o where o.workspace_id = v.workspace_id and o.about = 'visit:' || v.id
          and o.kind = ${"reflection.chosen" satisfies NoticeKind}) as question_asked,
      exists (
        select from machine.outbox o
        where o.workspace_id = v.workspace_id and o.about = any (array['visit:' || v.id, 'visits:' || m.id])
          and (o.kind = ${"visit.ended" satisfies NoticeKind}
            or o.kind = ${"visits.ended" satisfies NoticeKind} and o.subject -> 'visits' @> to_jsonb(v.id::text))
          and o.state <> 'ready' and not ${isWithdrawnByFacts("o")}) as asked_about,
      kept.kept_at,
      v.status = 'cancelled' and v.cancel_reason = ${"holiday_or_closure" satisfies VisitCancelReason} and not exists (
        select from delivery.visit other
        where other.workspace_id = v.workspace_id and other.pair_id = v.pair_id and other.id <> v.id and not other.unplanned
          and (other.moved_from = v.id and other.status in ('planned', 'confirmed', 'held', 'rescheduled')
            or other.starts_at = v.starts_at and other.status in ('planned', 'confirmed', 'held'))) as off_for_closure,
      v.pair_id
    from delivery.visit v
    join delivery.pair pair on pair.id = v.pair_id and pair.ended_at is null
    join delivery.person m on m.id = pair.mentor_id and m.deactivated_at is null
    join delivery.person p on p.id = pair.principal_id and p.deactivated_at is null
    left join delivery.session s on s.visit_id = v.id and s.voided_at is null
    left join delivery.visit_kept kept on kept.visit_id = v.id
    left join delivery.thread t on t.visit_id = v.id
    where v.workspace_id = ${tx.workspaceId} and v.starts_at >= ${from} and v.starts_at < ${to}
      and ${people ? sql`(m.id = any(${people}::uuid[]) or p.id = any(${people}::uuid[]))` : sql`true`}
    order by v.starts_at, v.id`.execute(tx.sql);
  return rows.map(toFacts);
}

type Row = {
  id: VisitId;
  starts_at: Temporal.Instant;
  planned_at: Temporal.Instant;
  minutes: number;
  status: string;
  mentor_id: PersonId;
  mentor_zone: string;
  principal_id: PersonId;
  principal_zone: string;
  principal_language: Language;
  logged: boolean;
  question_asked: boolean;
  asked_about: boolean;
  kept_at: Temporal.Instant | null;
  off_for_closure: boolean;
  pair_id: PairId;
};

function toFacts(row: Row): VisitNoticeFacts {
  const open = row.status === "planned" || row.status === "confirmed";
  return {
    id: row.id,
    pairId: row.pair_id,
    startsAt: row.starts_at,
    plannedAt: row.planned_at,
    endsAt: row.starts_at.add({ minutes: row.minutes }),
    mentor: { id: row.mentor_id, zone: row.mentor_zone },
    principal: { id: row.principal_id, zone: row.principal_zone, language: row.principal_language },
    state: open ? "open" : row.status === "held" ? "held" : "gone",
    logged: row.logged,
    isQuestionAsked: row.question_asked,
    isAskedAbout: row.asked_about,
    ...(row.off_for_closure && { isOffForClosure: true }),
    ...(row.kept_at && { keptAt: row.kept_at }),
  };
}
