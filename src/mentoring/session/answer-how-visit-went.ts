import type { PersonTx } from "#db/as.ts";
import type { VisitOutcome } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { type LoggingTurnOutcome, startOrContinueLogging } from "./handle-logging-turn.ts";

export type AnswerHowVisitWentOutcome =
  | { readonly kind: "said"; readonly visit: Visit; readonly pair: Pair }
  | Exclude<LoggingTurnOutcome, { kind: "taken" }>;

/**
 * Handles the answer to "How did it go?": opens the visit-logging conversation about that visit with the given outcome.
 */
export async function answerHowVisitWent(
  tx: PersonTx,
  visitId: VisitId,
  outcome: VisitOutcome,
  now: Temporal.Instant,
): Promise<AnswerHowVisitWentOutcome> {
  const turn = await startOrContinueLogging(tx, { kind: "open", visitId, outcome }, now);
  if (turn.kind !== "taken") return turn;
  const visit = await findVisit(tx, visitId);
  if (!visit) return { kind: "settled" };
  return { kind: "said", visit, pair: await getPair(tx, visit.pairId) };
}
