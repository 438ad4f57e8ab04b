import type { VisitStatus } from "./visit.ts";

/**
 * What a person can do with a visit. `hold` says that it took place, and `cancel` that it will not or did not; `reopen`
 * takes either of them back.
 */
export type VisitAct = "confirm" | "move" | "cancel" | "hold" | "reopen";

/** The facts that decide what can be done with a visit. */
export type VisitActFacts = {
  readonly status: VisitStatus;
  readonly isConfirmed: boolean;
  readonly startsAt: Temporal.Instant;
  /** When it was called off; absent if it was not. */
  readonly cancelledAt?: Temporal.Instant;
  /** Whether it has a session record, which then says what became of it. */
  readonly isLogged: boolean;
};

/**
 * Why something cannot be done with a visit.
 * - `settled`: what became of it does not allow it; its status says what that is.
 * - `ahead`: it has not begun. `over`: its time has passed.
 * - `logged`: its record says what became of it, and is put right instead.
 * - `mentor_only`: only its mentor says so.
 */
export type VisitActRefusal = "settled" | "ahead" | "over" | "logged" | "mentor_only";

export type VisitActDecision =
  | { readonly kind: "allowed"; readonly becomes: VisitStatus }
  /** It is so already. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly why: VisitActRefusal };

const allowed = (becomes: VisitStatus): VisitActDecision => ({ kind: "allowed", becomes });
const refused = (why: VisitActRefusal): VisitActDecision => ({ kind: "refused", why });
const UNCHANGED: VisitActDecision = { kind: "unchanged" };

/** Decides whether one of the two people of a pair can do this with their visit, and what it then is. A pure function. */
export function decideVisitAct(
  act: VisitAct,
  visit: VisitActFacts,
  by: "mentor" | "principal",
  now: Temporal.Instant,
): VisitActDecision {
  switch (act) {
    case "confirm":
      return visit.status === "confirmed" ? UNCHANGED : isOpen(visit) ? allowed("confirmed") : refused("settled");
    case "move":
      return isOpen(visit) ? allowed("rescheduled") : refused("settled");
    case "cancel":
      return cancel(visit, by);
    case "hold":
      return hold(visit, by, now);
    case "reopen":
      return reopen(visit, by, now);
  }
}

const isOpen = ({ status }: VisitActFacts) => status === "planned" || status === "confirmed";

function cancel(visit: VisitActFacts, by: "mentor" | "principal"): VisitActDecision {
  if (isOpen(visit)) return allowed("cancelled");
  if (visit.status === "cancelled") return UNCHANGED;
  // Whoever said that it was held says now that it was not.
  if (visit.status !== "held" || by === "principal") return refused("settled");
  return visit.isLogged ? refused("logged") : allowed("cancelled");
}

function hold(visit: VisitActFacts, by: "mentor" | "principal", now: Temporal.Instant): VisitActDecision {
  if (by === "principal") return refused("mentor_only");
  if (visit.status === "held") return UNCHANGED;
  if (!isOpen(visit) && visit.status !== "cancelled") return refused("settled");
  if (!hasBegun(visit, now)) return refused("ahead");
  return visit.isLogged ? refused("logged") : allowed("held");
}

/** What was called off comes back only while it is ahead; what was said of it afterwards can be unsaid at any time. */
function reopen(visit: VisitActFacts, by: "mentor" | "principal", now: Temporal.Instant): VisitActDecision {
  if (isOpen(visit)) return UNCHANGED;
  if (visit.status !== "held" && visit.status !== "cancelled") return refused("settled");
  if (visit.status === "held" && by === "principal") return refused("mentor_only");
  if (visit.isLogged) return refused("logged");
  const { cancelledAt } = visit;
  const wasCalledOff = cancelledAt !== undefined && Temporal.Instant.compare(cancelledAt, visit.startsAt) < 0;
  if (wasCalledOff && hasBegun(visit, now)) return refused("over");
  return allowed(visit.isConfirmed ? "confirmed" : "planned");
}

const hasBegun = ({ startsAt }: VisitActFacts, now: Temporal.Instant) => Temporal.Instant.compare(startsAt, now) <= 0;
