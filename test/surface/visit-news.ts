import { newId, type VisitChangeId, type VisitId } from "#kernel/id.ts";
import { type CastPair, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";

/** What else can become of a visit, and what its principal is then told. */
export async function insertVisitNews(database: TestDatabase, pair: CastPair) {
  const at = onDay(-1, "09:00");
  const by = pair.mentor.personId;
  const notHeld = { cancelled_at: at, cancelled_by: by, cancel_reason: "principal_unavailable" };
  const missed = await insertVisit(database, pair, onDay(-3, "07:00"), { ...notHeld, no_show: true });
  const way = { converted_to: "phone", converted_at: at, converted_by: by };
  const converted = await insertVisit(database, pair, onDay(12, "07:00"), way);
  const voided = await insertVisit(database, pair, onDay(13, "07:00"), { voided_at: at, voided_by: by });
  const reopened = await insertVisit(database, pair, onDay(14, "07:00"));
  await insertToldOfCancelling(database, pair, reopened);
  const to = <Kind extends `visit.${string}`>(kind: Kind, visit: VisitId) => [
    { to: pair.principal, notice: { kind, visit, change: newId<VisitChangeId>() } },
  ];
  return {
    "visit.reopened": to("visit.reopened", reopened),
    "visit.missed": to("visit.missed", missed),
    "visit.converted": to("visit.converted", converted),
    "visit.voided": to("visit.voided", voided),
  };
}

/** They have heard that the visit was called off. */
async function insertToldOfCancelling({ owner }: TestDatabase, pair: CastPair, visit: VisitId): Promise<void> {
  await insertRow(owner, "machine.outbox", {
    id: newId(),
    workspace_id: pair.programme.workspaceId,
    key: `visit.cancelled:${visit}`,
    kind: "visit.cancelled",
    person_id: pair.principal.personId,
    subject: JSON.stringify({ visit }),
    about: `visit:${visit}`,
    not_before: onDay(-1, "09:00"),
    state: "sent",
    settled_at: onDay(-1, "09:00"),
  });
}
