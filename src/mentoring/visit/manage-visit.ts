import type { PersonTx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import { findPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { cancelOpenVisit } from "./cancel-visit.ts";
import { reopenDecidedVisit } from "./change-course.ts";
import { isVisitReplaced } from "./closed-visits.store.ts";
import { moveOpenVisit, type VisitMove } from "./move-visit.ts";
import { isVisitLogged, lockVisit } from "./visit.store.ts";
import type { Visit, VisitPlanProblem } from "./visit.ts";
import { decideManagedVisitAct, type VisitActFacts, type VisitActRefusal } from "./visit-act.ts";

/** What came of something that a coordinator wants to do with a visit of a pair. */
export type ManageVisitOutcome =
  /** `visit` is the visit as it was before, or the one in whose place it was moved. */
  | { readonly kind: "done" | "unchanged"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "refused"; readonly why: VisitActRefusal; readonly visit: Visit }
  /** The pair has an open visit at that time already. */
  | { readonly kind: "clash" }
  | { readonly kind: "no_time"; readonly problem: VisitPlanProblem }
  /** The pair has ended, or there is no such visit. */
  | { readonly kind: "gone" }
  | { readonly kind: "not_a_coordinator" };

/** Moves a visit of a pair on behalf of a coordinator, and tells both people of the pair. */
export async function moveManagedVisit(
  tx: PersonTx,
  me: Person,
  id: VisitId,
  to: VisitMove,
  now: Temporal.Instant,
): Promise<ManageVisitOutcome> {
  const found = await decide(tx, me, id, "move", now);
  if (found.kind !== "done") return found;
  const moved = await moveOpenVisit(tx, found, to, now);
  if (moved.kind === "moved") return { kind: "done", visit: moved.visit, pair: moved.pair };
  if (moved.kind === "refused") return { kind: "no_time", problem: moved.problem };
  return { kind: moved.kind === "clash" ? "clash" : "gone" };
}

/** Calls a visit of a pair off on behalf of a coordinator, and tells both people of the pair. */
export async function cancelManagedVisit(
  tx: PersonTx,
  me: Person,
  id: VisitId,
  reason: VisitNotHeldReason,
  now: Temporal.Instant,
): Promise<Decided> {
  const found = await decide(tx, me, id, "cancel", now);
  if (found.kind === "done") await cancelOpenVisit(tx, found, reason, now);
  return found;
}

/** Puts a visit on again that was called off, on behalf of a coordinator, and tells those who had heard that it was. */
export async function reopenManagedVisit(
  tx: PersonTx,
  me: Person,
  id: VisitId,
  now: Temporal.Instant,
): Promise<Decided> {
  const found = await decide(tx, me, id, "reopen", now);
  if (found.kind === "done") await reopenDecidedVisit(tx, found, now);
  return found;
}

/** What a coordinator can do now with a visit of a pair. */
export async function mayManageVisit(
  tx: PersonTx,
  visit: Visit,
  pair: Pair,
  now: Temporal.Instant,
): Promise<{ readonly move: boolean; readonly cancel: boolean; readonly reopen: boolean }> {
  const facts = await gatherFacts(tx, visit);
  const may = (act: "move" | "cancel" | "reopen") =>
    !pair.endedAt && decideManagedVisitAct(act, facts, now).kind === "allowed";
  return { move: may("move"), cancel: may("cancel"), reopen: may("reopen") };
}

type Decided = Extract<ManageVisitOutcome, { kind: "done" | "unchanged" | "refused" | "gone" | "not_a_coordinator" }>;

async function decide(
  tx: PersonTx,
  me: Person,
  id: VisitId,
  act: "move" | "cancel" | "reopen",
  now: Temporal.Instant,
): Promise<Decided> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  const visit = await lockVisit(tx, id);
  const pair = visit && (await findPair(tx, visit.pairId));
  if (!visit || !pair || pair.endedAt) return { kind: "gone" };
  const decision = decideManagedVisitAct(act, await gatherFacts(tx, visit), now);
  if (decision.kind === "refused") return { ...decision, visit };
  return { kind: decision.kind === "allowed" ? "done" : "unchanged", visit, pair };
}

async function gatherFacts(tx: PersonTx, visit: Visit): Promise<VisitActFacts> {
  return {
    ...visit,
    isLogged: await isVisitLogged(tx, visit.id),
    isReplaced: await isVisitReplaced(tx, visit),
    plannedByMe: visit.plannedBy === tx.personId,
  };
}
