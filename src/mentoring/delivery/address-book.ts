import { asMachineIn, type Db } from "#db/as.ts";
import { saveConversationId as remember } from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { ChatUser } from "#mentoring/people/chat-user.ts";
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
 * `linked`: notices can be sent to the address. `later`: the person cannot be reached now, but a coordinator or a new
 * list can change that. `never`: the user will not become reachable.
 */
export type LinkAddressOutcome =
  | { readonly kind: "linked" | "later" }
  | { readonly kind: "never"; readonly why: string };

/**
 * Links the chat address to a person whom the roster lists only by e-mail address, if the user who has that e-mail
 * address is a full member. Otherwise nothing is linked, and a coordinator is shown that the person was not reached.
 */
export async function linkAddressByEmail(
  db: Db,
  { workspaceId }: Person,
  at: ChatAddress,
  user: ChatUser,
  now: Temporal.Instant,
): Promise<LinkAddressOutcome> {
  const outcome = await asMachineIn(db, workspaceId, (tx) => recognisePerson(tx, at, user, now));
  if (outcome.kind === "recognised") return { kind: "linked" };
  if (outcome.kind !== "refused") return { kind: "later" };
  const { reason } = outcome;
  return reason === "bot" || reason === "foreign" || reason === "deleted"
    ? { kind: "never", why: `the account with this e-mail is of the kind ${reason}` }
    : { kind: "later" };
}
