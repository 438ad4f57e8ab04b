import { asMachineIn } from "#db/as.ts";
import { deactivatePerson } from "#mentoring/people/deactivate-person.ts";
import type { Caller, Door } from "./door.ts";

/** The surface closed somebody's account: they leave the programme, and nothing is said to them any more. */
export async function closeAccount({ db, clock }: Door, { workspaceId, address }: Caller): Promise<void> {
  await asMachineIn(db, workspaceId, (tx) => deactivatePerson(tx, address, clock.now()));
}
