import { describe, expect, it } from "vitest";
import { decideVisitAct, type VisitAct, type VisitActFacts } from "#mentoring/visit/visit-act.ts";
import { onDay } from "#test/support/cast.ts";

const STARTS = onDay(2, "10:00");
const BEFORE = onDay(2, "09:59");
const AFTER = onDay(2, "10:00");

/** The visits of the table: what is known of each, and the instant from which it is looked at. */
const VISITS = {
  "planned, ahead": [{ status: "planned" }, BEFORE],
  "planned, begun": [{ status: "planned" }, AFTER],
  "confirmed, ahead": [{ status: "confirmed", isConfirmed: true }, BEFORE],
  "confirmed, begun": [{ status: "confirmed", isConfirmed: true }, AFTER],
  held: [{ status: "held", isConfirmed: true }, AFTER],
  "held, logged": [{ status: "held", isLogged: true }, AFTER],
  "called off, ahead": [{ status: "cancelled", isConfirmed: true, cancelledAt: onDay(1, "10:00") }, BEFORE],
  "called off, its time over": [{ status: "cancelled", cancelledAt: onDay(1, "10:00") }, AFTER],
  "not held": [{ status: "cancelled", cancelledAt: AFTER }, AFTER],
  "not held, logged": [{ status: "cancelled", cancelledAt: AFTER, isLogged: true }, AFTER],
  moved: [{ status: "rescheduled" }, BEFORE],
  withdrawn: [{ status: "voided" }, BEFORE],
} as const satisfies Record<string, readonly [Partial<VisitActFacts>, Temporal.Instant]>;

/** What each act comes to: the status it then has, `=` if it is so already, or why it is refused. */
const TABLE: Record<keyof typeof VISITS, readonly [VisitAct, string, string][]> = {
  "planned, ahead": [
    ["confirm", "confirmed", "confirmed"],
    ["move", "rescheduled", "rescheduled"],
    ["cancel", "cancelled", "cancelled"],
    ["hold", "ahead", "mentor_only"],
    ["reopen", "=", "="],
  ],
  "planned, begun": [
    ["confirm", "confirmed", "confirmed"],
    ["move", "rescheduled", "rescheduled"],
    ["cancel", "cancelled", "cancelled"],
    ["hold", "held", "mentor_only"],
    ["reopen", "=", "="],
  ],
  "confirmed, ahead": [
    ["confirm", "=", "="],
    ["move", "rescheduled", "rescheduled"],
    ["cancel", "cancelled", "cancelled"],
    ["hold", "ahead", "mentor_only"],
    ["reopen", "=", "="],
  ],
  "confirmed, begun": [
    ["confirm", "=", "="],
    ["move", "rescheduled", "rescheduled"],
    ["cancel", "cancelled", "cancelled"],
    ["hold", "held", "mentor_only"],
    ["reopen", "=", "="],
  ],
  held: [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "cancelled", "settled"],
    ["hold", "=", "mentor_only"],
    ["reopen", "confirmed", "mentor_only"],
  ],
  "held, logged": [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "logged", "settled"],
    ["hold", "=", "mentor_only"],
    ["reopen", "logged", "mentor_only"],
  ],
  "called off, ahead": [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "=", "="],
    ["hold", "ahead", "mentor_only"],
    ["reopen", "confirmed", "confirmed"],
  ],
  "called off, its time over": [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "=", "="],
    ["hold", "held", "mentor_only"],
    ["reopen", "over", "over"],
  ],
  "not held": [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "=", "="],
    ["hold", "held", "mentor_only"],
    ["reopen", "planned", "planned"],
  ],
  "not held, logged": [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "=", "="],
    ["hold", "logged", "mentor_only"],
    ["reopen", "logged", "logged"],
  ],
  moved: [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "settled", "settled"],
    ["hold", "settled", "mentor_only"],
    ["reopen", "settled", "settled"],
  ],
  withdrawn: [
    ["confirm", "settled", "settled"],
    ["move", "settled", "settled"],
    ["cancel", "settled", "settled"],
    ["hold", "settled", "mentor_only"],
    ["reopen", "settled", "settled"],
  ],
};

function cometo(act: VisitAct, name: keyof typeof VISITS, by: "mentor" | "principal"): string {
  const [facts, now] = VISITS[name];
  const visit = { isConfirmed: false, startsAt: STARTS, isLogged: false, ...facts };
  const decision = decideVisitAct(act, visit, by, now);
  return decision.kind === "allowed" ? decision.becomes : decision.kind === "refused" ? decision.why : "=";
}

describe("what can be done with a visit", () => {
  const rows = Object.entries(TABLE).flatMap(([name, acts]) =>
    acts.map(([act, mentor, principal]) => ({ name: name as keyof typeof VISITS, act, mentor, principal })),
  );

  it.each(rows)("$name: $act by its mentor is $mentor, by its principal $principal", ({ name, act, ...expected }) => {
    expect(cometo(act, name, "mentor")).toBe(expected.mentor);
    expect(cometo(act, name, "principal")).toBe(expected.principal);
  });
});
