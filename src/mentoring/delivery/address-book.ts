import { asMachineIn, type Db } from "#db/as.ts";
import { rememberConversation as remember } from "#mentoring/people/address.store.ts";
import type { Address } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";

/** Remembers in which conversation a person is spoken to, so that it is opened once. */
export function rememberConversation(
  db: Db,
  { workspaceId }: Person,
  at: Address,
  conversation: string,
): Promise<void> {
  return asMachineIn(db, workspaceId, (tx) => remember(tx, at, conversation));
}

/** Someone rostered by e-mail alone is at this address from now on; false when it is somebody else's. */
export async function recognise(
  db: Db,
  { workspaceId }: Person,
  at: Address,
  email: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const outcome = await asMachineIn(db, workspaceId, (tx) => recognisePerson(tx, at, email, now));
  return outcome.kind === "recognised";
}
