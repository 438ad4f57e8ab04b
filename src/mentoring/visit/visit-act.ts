import type { VisitStatus } from "./visit.ts";

/**
 * What a person can do with a visit. `hold` says that it took place, `cancel` that it will not or did not, `miss` that one
 * of the two was not there, and `reopen` takes any of these back. `convert` says in which other way it is held. `void` says
 * that it was entered by mistake, and `restore` that it was not.
 */
export type VisitAct = "confirm" | "move" | "cancel" | "hold" | "miss" | "reopen" | "convert" | "void" | "restore";

/** The facts that decide what can be done with a visit. */
export type VisitActFacts = {
  readonly status: VisitStatus;
  readonly isConfirmed: boolean;
  readonly startsAt: Temporal.Instant;
  /** When it was called off; absent if it was not. */
  readonly cancelledAt?: Temporal.Instant;
  /** Whether it has a session record, which then says what became of it. */
  readonly isLogged: boolean;
  /** Whether the pair has another visit at its time, or one that was proposed in its place. */
  readonly isReplaced: boolean;
  readonly plannedByMe: boolean;
};

/**
 * Why something cannot be done with a visit.
 * - `settled`: what became of it does not allow it; its status says what that is.
 * - `ahead`: it has not begun. `over`: its time has passed.
 * - `logged`: its record says what became of it, and is put right instead.
 * - `replaced`: another visit stands in its place.
 * - `mentor_only`: only its mentor says so. `planner_only`: only its mentor or who planned it.
 */
export type VisitActRefusal = "settled" | "ahead" | "over" | "logged" | "replaced" | "mentor_only" | "planner_only";

export type VisitActDecision =
  | { readonly kind: "allowed"; readonly becomes: VisitStatus }
  /** It is so already. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly why: VisitActRefusal };

type By = "mentor" | "principal";

const allowed = (becomes: VisitStatus): VisitActDecision => ({ kind: "allowed", becomes });
const refused = (why: VisitActRefusal): VisitActDecision => ({ kind: "refused", why });
const UNCHANGED: VisitActDecision = { kind: "unchanged" };

/** Decides whether one of the two people of a pair can do this with their visit, and what it then is. A pure function. */
export function decideVisitAct(act: VisitAct, visit: VisitActFacts, by: By, now: Temporal.Instant): VisitActDecision {
  switch (act) {
    case "confirm":
      return visit.status === "confirmed" ? UNCHANGED : isOpen(visit) ? allowed("confirmed") : refused("settled");
    case "move":
      return isOpen(visit) ? allowed("rescheduled") : refused("settled");
    case "convert":
      return isOpen(visit) ? allowed(visit.status) : refused("settled");
    case "cancel":
      return cancel(visit, by);
    case "hold":
      return hold(visit, by, now);
    case "miss":
      return miss(visit, by, now);
    case "reopen":
      return reopen(visit, by, now);
    case "void":
      return withdraw(visit, by);
    case "restore":
      return restore(visit, by);
  }
}

/**
 * Decides whether a coordinator can do this with a visit of a pair. She moves it and calls it off, and what was called off
 * before its time she puts on again; whether it was held is for the two to say. A pure function.
 */
export function decideManagedVisitAct(
  act: "move" | "cancel" | "reopen",
  visit: VisitActFacts,
  now: Temporal.Instant,
): VisitActDecision {
  if (isOpen(visit)) {
    if (act === "reopen") return UNCHANGED;
    if (act === "move") return allowed("rescheduled");
    return hasBegun(visit, now) ? refused("over") : allowed("cancelled");
  }
  if (act === "move" || visit.status !== "cancelled" || !wasCalledOff(visit)) return refused("settled");
  return act === "cancel" ? UNCHANGED : reopen(visit, "principal", now);
}

const isOpen = ({ status }: VisitActFacts) => status === "planned" || status === "confirmed";
const wasNotHeld = ({ status }: VisitActFacts) => status === "cancelled" || status === "no_show";
const openAgain = ({ isConfirmed }: VisitActFacts) => allowed(isConfirmed ? "confirmed" : "planned");

function cancel(visit: VisitActFacts, by: By): VisitActDecision {
  if (isOpen(visit)) return allowed("cancelled");
  if (visit.status === "cancelled") return UNCHANGED;
  // Whoever said that it was held says now that it was not.
  if (visit.status === "no_show" || (visit.status === "held" && by === "mentor"))
    return visit.isLogged ? refused("logged") : allowed("cancelled");
  return refused("settled");
}

function hold(visit: VisitActFacts, by: By, now: Temporal.Instant): VisitActDecision {
  if (by === "principal") return refused("mentor_only");
  if (visit.status === "held") return UNCHANGED;
  if (!isOpen(visit) && !wasNotHeld(visit)) return refused("settled");
  if (!hasBegun(visit, now)) return refused("ahead");
  if (visit.isReplaced && wasNotHeld(visit)) return refused("replaced");
  return visit.isLogged ? refused("logged") : allowed("held");
}

function miss(visit: VisitActFacts, by: By, now: Temporal.Instant): VisitActDecision {
  if (visit.status === "no_show") return UNCHANGED;
  const isSaidByMentor = visit.status === "held" && by === "mentor";
  if (!isOpen(visit) && !isSaidByMentor && visit.status !== "cancelled") return refused("settled");
  if (!hasBegun(visit, now)) return refused("ahead");
  return visit.isLogged ? refused("logged") : allowed("no_show");
}

/** What was called off comes back only while it is ahead; what was said of it afterwards can be unsaid at any time. */
function reopen(visit: VisitActFacts, by: By, now: Temporal.Instant): VisitActDecision {
  if (isOpen(visit)) return UNCHANGED;
  if (visit.status !== "held" && !wasNotHeld(visit)) return refused("settled");
  if (visit.status === "held" && by === "principal") return refused("mentor_only");
  if (visit.isLogged) return refused("logged");
  if (wasCalledOff(visit) && hasBegun(visit, now)) return refused("over");
  return visit.isReplaced ? refused("replaced") : openAgain(visit);
}

function withdraw(visit: VisitActFacts, by: By): VisitActDecision {
  if (visit.status === "voided") return UNCHANGED;
  if (visit.status === "rescheduled") return refused("settled");
  if (by === "principal" && !visit.plannedByMe) return refused("planner_only");
  if (by === "principal" && visit.status === "held") return refused("mentor_only");
  return visit.isLogged ? refused("logged") : allowed("voided");
}

/** It is again what it was before it was withdrawn; what that is, its other facts say. */
function restore(visit: VisitActFacts, by: By): VisitActDecision {
  if (visit.status !== "voided") return isOpen(visit) ? UNCHANGED : refused("settled");
  if (by === "principal" && !visit.plannedByMe) return refused("planner_only");
  return visit.isReplaced ? refused("replaced") : openAgain(visit);
}

const hasBegun = ({ startsAt }: VisitActFacts, now: Temporal.Instant) => Temporal.Instant.compare(startsAt, now) <= 0;

/** Whether it was called off before its time, rather than not held. */
function wasCalledOff({ cancelledAt, startsAt }: VisitActFacts): boolean {
  return cancelledAt !== undefined && Temporal.Instant.compare(cancelledAt, startsAt) < 0;
}
