import { asMachineIn, type Db } from "#db/as.ts";
import { rememberConversation as remember } from "#mentoring/people/address.store.ts";
import type { Address } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";

/** Stores the conversation with a person, so that it is opened only once. */
export function storeConversation(db: Db, { workspaceId }: Person, at: Address, conversation: string): Promise<void> {
  return asMachineIn(db, workspaceId, (tx) => remember(tx, at, conversation));
}

/** Links a person known by e-mail only to this address; false if it belongs to somebody else. */
export async function linkAddressByEmail(
  db: Db,
  { workspaceId }: Person,
  at: Address,
  email: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const outcome = await asMachineIn(db, workspaceId, (tx) => recognisePerson(tx, at, email, now));
  return outcome.kind === "recognised";
}
