import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { joinUnplaced } from "#mentoring/conversation/join-unplaced.ts";
import type { UnderstoodMessage } from "#mentoring/conversation/understood-message.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { listSaidLately } from "./said-lately.ts";
import { tellsHowItWent } from "./tells-how-it-went.ts";

/** After this time an account that names nobody may be of another visit. */
const ASKED_FOR = { hours: 24 * 4 };

/**
 * Takes a message as the account of the visit about which Fieldbook has just asked how it went, so that it needs no name
 * and no day. Returns false if something else was said since, or if the message may be about something else.
 */
export async function hearHowItWent(
  tx: PersonTx,
  me: Person,
  message: UnderstoodMessage,
  held: readonly UnderstoodMessage[],
  now: Temporal.Instant,
): Promise<boolean> {
  const { said, writtenAt } = message;
  if (!hasRole(me, "mentor") || said.intent !== undefined) return false;
  const [last] = await listSaidLately(tx, writtenAt);
  if (!last || Temporal.Instant.compare(last.at.add(ASKED_FOR), now) < 0) return false;
  const visitId = visitOf(last.notice);
  const visit = visitId && (await findVisit(tx, visitId));
  if (!visit) return false;
  const { principal } = await getPair(tx, visit.pairId);
  const on = visit.startsAt.toZonedDateTimeISO(principal.zone).toPlainDate();
  if (!tellsHowItWent(said, { pairId: visit.pairId, on })) return false;
  // What it says of the outcome answers the question, and counts at once.
  const outcome = [said.account.outcome, said.answer.outcome].find((each) => each?.sure);
  const told = outcome ? { outcome: outcome.value } : {};
  const turn = await startOrContinueLogging(tx, { kind: "open", visitId: visit.id, said, writtenAt, ...told }, now);
  if (turn.kind !== "taken") return false;
  await joinUnplaced(tx, me, message, held, now);
  return true;
}

function visitOf(notice: Notice): VisitId | undefined {
  return notice.kind === "visit.ended" || notice.kind === "log.late" ? notice.visit : undefined;
}
