import { asMachineIn } from "#db/as.ts";
import { deactivatePerson } from "#mentoring/people/deactivate-person.ts";
import type { Caller, RequestDependencies } from "./door.ts";

/**
 * Deactivates the person whose user account was closed on the chat platform (for example a deleted Slack user), so that
 * no further notices are sent to them.
 */
export async function deactivateClosedUser(
  { db, clock }: RequestDependencies,
  { workspaceId, address }: Caller,
): Promise<void> {
  await asMachineIn(db, workspaceId, (tx) => deactivatePerson(tx, address, clock.now()));
}
