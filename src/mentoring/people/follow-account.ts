import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planPersonAgain } from "#mentoring/plan-again.ts";
import { restoreNoticesTo } from "#outbox/withdraw.ts";
import type { ChatAddress } from "./address.ts";
import {
  areAllAccountsClosed,
  markPersonDeactivated,
  markPersonReactivated,
  saveAccountState,
} from "./person-place.store.ts";

/** What a chat platform says of a user account, and of which instant that is. */
export type AccountState = { readonly isClosed: boolean; readonly at: Temporal.Instant };

/** The reason with which a notice to a deactivated person is given up (`delivery/decide-delivery.ts`). */
export const READER_DEACTIVATED = "deactivated";

/**
 * Deactivates the person at this chat address when their last user account was closed, and activates them again when one
 * is open again. While deactivated RLS shows them no row; their pairs go on, because whether their place in the programme
 * ends is for the programme to decide, and nobody whose place has ended comes back this way. Of two events the one counts
 * that happened later, in whatever order they arrive. What was given up meanwhile and is still of use is said.
 */
export async function followAccount(tx: Tx, address: ChatAddress, state: AccountState, now: Temporal.Instant) {
  const id = await saveAccountState(tx, address, state);
  if (!id) return;
  const isOut = await areAllAccountsClosed(tx, id);
  if (isOut ? !(await markPersonDeactivated(tx, id, now)) : !(await markPersonReactivated(tx, id))) return;
  if (!isOut) await restoreNoticesTo(tx, id, READER_DEACTIVATED, now);
  planPersonAgain(tx, id, now);
  await audit(tx, { act: isOut ? "person.deactivate" : "person.reactivate", subject: id, person: id }, now);
}
