import { asMachineIn } from "#db/as.ts";
import { type AccountState, followAccount } from "#mentoring/people/follow-account.ts";
import type { Caller, RequestDependencies } from "./door.ts";

/**
 * Takes what the chat platform says of a user account: whoever was closed out is deactivated, so that no further notices
 * are sent to them, and whoever is back is activated again.
 */
export async function followUser(
  { db, clock, wake }: RequestDependencies,
  { workspaceId, address }: Caller,
  state: AccountState,
): Promise<void> {
  await asMachineIn(db, workspaceId, (tx) => followAccount(tx, address, state, clock.now()));
  if (!state.isClosed) wake();
}
