import type { PersonTx } from "#db/as.ts";
import type { SessionRecordId, VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { listSessionRecordAmendments } from "./amendment.store.ts";
import { openSessionRecord } from "./review-session.ts";
import { composeSessionHistory, type SessionAmendment } from "./session-history.ts";

export type OpenSessionHistoryOutcome =
  | {
      readonly kind: "read";
      readonly history: readonly SessionAmendment[];
      /** The visits that the history names. */
      readonly visits: readonly Visit[];
      readonly pair: Pair;
    }
  | { readonly kind: "not_yours" };

/** Loads what was changed of a session record, as one of the two people of the pair. */
export async function openSessionHistory(
  tx: PersonTx,
  id: SessionRecordId,
  now: Temporal.Instant,
): Promise<OpenSessionHistoryOutcome> {
  const read = await openSessionRecord(tx, id, now);
  if (read.kind === "not_yours") return read;
  const history = composeSessionHistory(read.notes, await listSessionRecordAmendments(tx, id));
  const named = history.flatMap(({ changes }) =>
    changes.flatMap(({ field, before, after }) => (field === "visit" ? [before, after] : [])),
  );
  const visits: Visit[] = [];
  for (const visit of new Set(named.filter(Boolean) as VisitId[])) {
    const found = await findVisit(tx, visit);
    if (found) visits.push(found);
  }
  return { kind: "read", history, visits, pair: read.pair };
}
