import type { PersonTx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertRefusedAddress } from "./address.store.ts";
import { hasRole, type Person } from "./person.ts";
import { listOpenRefusedLinks, markRefusedLinkSettled } from "./refused-link.store.ts";
import { canCoordinatorLink, type RefusedLinkAnswer, type RefusedLinkId } from "./refused-link.ts";

export type AnswerRefusedLinkOutcome =
  | { readonly kind: "answered"; readonly as: RefusedLinkAnswer; readonly person: Person }
  /** `linked_elsewhere`: the person or the account was linked in the meantime, so nothing was changed. */
  | { readonly kind: "linked_elsewhere"; readonly person: Person }
  /** `over`: it was answered before, by this or another coordinator. */
  | { readonly kind: "over" }
  | { readonly kind: "not_a_coordinator" };

/**
 * Stores a coordinator's answer to the question whether a user is the person whose e-mail address they have. "linked"
 * links the user's chat address to the person; only the address of a guest or of a member with an unconfirmed e-mail
 * address can be linked so.
 */
export async function answerRefusedLink(
  tx: PersonTx,
  me: Person,
  id: RefusedLinkId,
  as: RefusedLinkAnswer,
  now: Temporal.Instant,
): Promise<AnswerRefusedLinkOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  const link = (await listOpenRefusedLinks(tx)).find((open) => open.id === id);
  if (!link || (as === "linked" && !canCoordinatorLink(link))) return { kind: "over" };
  const { person, at } = link;
  if (as === "linked" && !(await insertRefusedAddress(tx, person.id, at, now))) {
    if (!(await markRefusedLinkSettled(tx, id, "seen", now))) return { kind: "over" };
    await audit(tx, { act: "link.answer", subject: person.id, person: person.id }, now);
    return { kind: "linked_elsewhere", person };
  }
  if (!(await markRefusedLinkSettled(tx, id, as, now))) return { kind: "over" };
  await audit(tx, { act: as === "linked" ? "person.link" : "link.answer", subject: person.id, person: person.id }, now);
  return { kind: "answered", as, person };
}
