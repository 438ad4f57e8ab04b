import type { PersonTx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { PersonId } from "#kernel/id.ts";
import { isOnOrdinaryDay } from "#mentoring/leave/ordinary-day.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { OpenVisit } from "#mentoring/visit/change-visit.ts";
import { isOnSchoolDay } from "#mentoring/visit/school-day-of-visit.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { listMyToldNotices } from "#outbox/mine.ts";

/**
 * What the form shows in which a visit is called off. `dayIs`: its day is without school, which is then the likely reason;
 * or its reader was told that it is closed, and it is an ordinary one.
 */
type CancelVisitFormFacts = {
  readonly visit: Visit;
  readonly pair: Pair;
  readonly me: PersonId;
  readonly dayIs?: "closed" | "open_again";
  /** Why it is called off, as somebody wrote. */
  readonly reason?: VisitNotHeldReason;
} & InChat;

/** Whether what was done is said in the chat, where it was asked for. */
type InChat = { readonly inChat?: 1 };

/** What the forms show in which a visit is moved or called off. */
export type ChangeVisitFormFacts = {
  /** `to`: the day and time that were asked for. */
  "visit.move": InChat & {
    readonly visit: Visit;
    readonly pair: Pair;
    readonly to?: { readonly on?: Temporal.PlainDate; readonly at?: Temporal.PlainTime };
  };
  "visit.cancel": CancelVisitFormFacts;
};

export async function findCancelVisitFormFacts(
  tx: PersonTx,
  { visit, pair }: OpenVisit,
  me: PersonId,
): Promise<CancelVisitFormFacts> {
  const facts = { visit, pair, me };
  if (!(await isOnSchoolDay(tx, visit, pair))) return { ...facts, dayIs: "closed" };
  if (!(await isOnOrdinaryDay(tx, visit, pair))) return facts;
  const told = await listMyToldNotices(tx, [`visit:${visit.id}`]);
  const wasClosed = told.some(({ kind, said }) => said && kind === "visit.closed_day");
  return wasClosed ? { ...facts, dayIs: "open_again" } : facts;
}
