import type { BrandedId } from "#kernel/id.ts";
import type { ChatAddress } from "./address.ts";
import type { ChatUserKind } from "./chat-user.ts";
import type { Person } from "./person.ts";

export type RefusedLinkId = BrandedId<"refused link">;

/** Why a chat address was not linked to the person who has its user's e-mail address. */
export type RefusedLinkReason =
  | Exclude<ChatUserKind, "member">
  /** The person's place in the programme has ended. */
  | "left"
  /** The person has another chat address in the account, which is never replaced by e-mail. */
  | "linked_already"
  /** The chat address belongs to another person. */
  | "held_by_other";

/** A chat address that was not linked to a person, although its user has the person's e-mail address. */
export type RefusedLink = {
  readonly id: RefusedLinkId;
  /** The person who has the e-mail address in the list. */
  readonly person: Person;
  readonly at: ChatAddress;
  readonly reason: RefusedLinkReason;
};

/** Whether a coordinator can say that the user is the person, which links the address. */
export function canCoordinatorLink({ reason, person }: Pick<RefusedLink, "reason" | "person">): boolean {
  return (reason === "guest" || reason === "unconfirmed") && person.deactivatedAt === undefined;
}

/**
 * What a coordinator says of a refused link: the user is the person, the user is somebody else, or, where the address
 * cannot be linked by them, that they have seen it.
 */
export type RefusedLinkAnswer = "linked" | "not_them" | "seen";
