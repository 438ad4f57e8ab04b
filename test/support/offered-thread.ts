import { newId, type ThreadId, type VisitId } from "#kernel/id.ts";
import { type CastPair, onDay } from "./cast.ts";
import type { TestDatabase } from "./database.ts";
import { insertVisit } from "./logged-visit.ts";
import { insertRow } from "./rows.ts";

/** A question offered to the principal at four on the day after a visit; without one, of a visit on the first Tuesday. */
export async function insertOfferedThread(
  database: TestDatabase,
  pair: CastPair,
  of?: { readonly visitId: VisitId; readonly at: Temporal.Instant },
): Promise<ThreadId> {
  const id = newId<ThreadId>();
  await insertRow(database.owner, "delivery.thread", {
    id,
    workspace_id: pair.programme.workspaceId,
    pair_id: pair.id,
    principal_id: pair.principal.personId,
    cause: "visit",
    visit_id: of?.visitId ?? (await insertVisit(database, pair, onDay(1, "08:00"))),
    question: "moment-that-stayed",
    offered_at: of?.at ?? onDay(2, "16:00"),
  });
  return id;
}
