import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** Whose hindrance it is, as a mentor's account says it, and as it is if a principal writes it. */
const AS_PRINCIPAL: { readonly [Reason in VisitNotHeldReason]?: VisitNotHeldReason } = {
  mentor_unavailable: "principal_unavailable",
  principal_unavailable: "mentor_unavailable",
};

/**
 * The reason that a message gives for calling a visit off, with which the form opens; it is chosen there. That somebody did
 * not want it is never filled in for them. A pure function.
 */
export function findReasonToCancel(
  { wishDetails, answer }: Pick<MessageUnderstanding, "wishDetails" | "answer">,
  me: Person,
): VisitNotHeldReason | undefined {
  const isPrincipal = !hasRole(me, "mentor") && hasRole(me, "principal");
  const stated = answer.reason?.value;
  const read = wishDetails?.isHindered ? "mentor_unavailable" : stated;
  if (read === undefined || read === "declined" || read === "unknown") return undefined;
  return (isPrincipal && AS_PRINCIPAL[read]) || read;
}
