import { asMachineIn, type Db } from "#db/as.ts";
import { saveConversationId as remember } from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";

/** Stores the id of the direct conversation with a person, so that the chat platform is asked to open it only once. */
export function storeConversationId(
  db: Db,
  { workspaceId }: Person,
  at: ChatAddress,
  conversation: string,
): Promise<void> {
  return asMachineIn(db, workspaceId, (tx) => remember(tx, at, conversation));
}

/**
 * Links the chat address to a person whom the roster lists only by e-mail address. Returns false if nobody has that
 * e-mail address, or if the person or the chat address is already linked elsewhere.
 */
export async function linkAddressByEmail(
  db: Db,
  { workspaceId }: Person,
  at: ChatAddress,
  email: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const outcome = await asMachineIn(db, workspaceId, (tx) => recognisePerson(tx, at, email, now));
  return outcome.kind === "recognised";
}
