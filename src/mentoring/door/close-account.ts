import { asMachineIn } from "#db/as.ts";
import { deactivatePerson } from "#mentoring/people/deactivate-person.ts";
import type { Caller, Door } from "./door.ts";

/** Deactivates a person whose account the surface has closed; they get no further notices. */
export async function closeAccount({ db, clock }: Door, { workspaceId, address }: Caller): Promise<void> {
  await asMachineIn(db, workspaceId, (tx) => deactivatePerson(tx, address, clock.now()));
}
