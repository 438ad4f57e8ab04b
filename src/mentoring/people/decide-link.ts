import type { ChatAddress } from "./address.ts";
import type { ChatUserKind } from "./chat-user.ts";
import { isActive, type Person } from "./person.ts";
import type { RefusedLinkReason } from "./refused-link.ts";

/** What is known when a user of the chat platform has the e-mail address of a person in the list. */
export type LinkFacts = {
  readonly user: ChatUserKind;
  /** The person who has this e-mail address in the list. */
  readonly person: Person;
  /** That person's chat address in the same account; absent if they have none. */
  readonly known?: ChatAddress | undefined;
  /** The person to whom the user's chat address belongs already; absent if it belongs to nobody. */
  readonly holder?: Person | undefined;
};

export type LinkDecision = { readonly kind: "link" } | { readonly kind: "refuse"; readonly reason: RefusedLinkReason };

/**
 * Decides whether a chat address is linked to the person who has its user's e-mail address. It is linked only if the
 * user is a full member, the person is active and has no chat address in the account, and the address is nobody's. A
 * reason that the coordinator cannot change comes before one that they can.
 */
export function decideLinkByEmail({ user, person, known, holder }: LinkFacts): LinkDecision {
  if (user === "deleted" || user === "bot" || user === "foreign") return refuse(user);
  if (!isActive(person)) return refuse("left");
  if (holder && holder.id !== person.id) return refuse("held_by_other");
  if (known) return refuse("linked_already");
  return user === "member" ? { kind: "link" } : refuse(user);
}

const refuse = (reason: RefusedLinkReason): LinkDecision => ({ kind: "refuse", reason });
