import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { decideVisitAct, type VisitAct, type VisitActFacts } from "#mentoring/visit/visit-act.ts";
import { onDay } from "#test/support/cast.ts";
import { formatMessage } from "#words/say.ts";

const STARTS = onDay(2, "10:00");
const BEFORE = onDay(2, "09:59");
const AFTER = onDay(2, "10:00");

/** The visits of the table: what is known of each, and the instant from which it is looked at. */
const VISITS = {
  "planned, ahead": [{ status: "planned" }, BEFORE],
  "planned by the principal, ahead": [{ status: "planned", plannedByMe: true }, BEFORE],
  "planned, begun": [{ status: "planned" }, AFTER],
  "confirmed, ahead": [{ status: "confirmed", isConfirmed: true }, BEFORE],
  held: [{ status: "held", isConfirmed: true }, AFTER],
  "held, logged": [{ status: "held", isLogged: true }, AFTER],
  "called off, ahead": [{ status: "cancelled", isConfirmed: true, cancelledAt: onDay(1, "10:00") }, BEFORE],
  "called off and replaced": [{ status: "cancelled", isReplaced: true, cancelledAt: onDay(1, "10:00") }, BEFORE],
  "called off, its time over": [{ status: "cancelled", cancelledAt: onDay(1, "10:00") }, AFTER],
  "not held": [{ status: "cancelled", cancelledAt: AFTER }, AFTER],
  "not held, logged": [{ status: "cancelled", cancelledAt: AFTER, isLogged: true }, AFTER],
  missed: [{ status: "no_show", cancelledAt: AFTER }, AFTER],
  moved: [{ status: "rescheduled" }, BEFORE],
  withdrawn: [{ status: "voided" }, BEFORE],
} as const satisfies Record<string, readonly [Partial<VisitActFacts>, Temporal.Instant]>;

const ACTS = ["confirm", "move", "convert", "cancel", "hold", "miss", "reopen", "void", "restore"] as const;

/**
 * What each act comes to, first by the mentor and then, where it differs, by the principal: the status it then has, `=` if
 * it is so already, or why it is refused.
 */
const TABLE: Record<keyof typeof VISITS, string> = {
  // confirm | move | convert | cancel | hold | miss | reopen | void | restore
  "planned, ahead":
    "confirmed | rescheduled | planned | cancelled | ahead, mentor_only | ahead | = | voided, planner_only | =",
  "planned by the principal, ahead":
    "confirmed | rescheduled | planned | cancelled | ahead, mentor_only | ahead | = | voided | =",
  "planned, begun":
    "confirmed | rescheduled | planned | cancelled | held, mentor_only | no_show | = | voided, planner_only | =",
  "confirmed, ahead":
    "= | rescheduled | confirmed | cancelled | ahead, mentor_only | ahead | = | voided, planner_only | =",
  held: "settled | settled | settled | cancelled, settled | =, mentor_only | no_show, settled | confirmed, mentor_only | voided, planner_only | settled",
  "held, logged":
    "settled | settled | settled | logged, settled | =, mentor_only | logged, settled | logged, mentor_only | logged, planner_only | settled",
  "called off, ahead":
    "settled | settled | settled | = | ahead, mentor_only | ahead | confirmed | voided, planner_only | settled",
  "called off and replaced":
    "settled | settled | settled | = | ahead, mentor_only | ahead | replaced | voided, planner_only | settled",
  "called off, its time over":
    "settled | settled | settled | = | held, mentor_only | no_show | over | voided, planner_only | settled",
  "not held":
    "settled | settled | settled | = | held, mentor_only | no_show | planned | voided, planner_only | settled",
  "not held, logged":
    "settled | settled | settled | = | logged, mentor_only | logged | logged | logged, planner_only | settled",
  missed: "settled | settled | settled | cancelled | held, mentor_only | = | planned | voided, planner_only | settled",
  moved: "settled | settled | settled | settled | settled, mentor_only | settled | settled | settled | settled",
  withdrawn:
    "settled | settled | settled | settled | settled, mentor_only | settled | settled | = | planned, planner_only",
};

function comesTo(act: VisitAct, name: keyof typeof VISITS, by: "mentor" | "principal"): string {
  const [facts, now] = VISITS[name];
  const known = { isConfirmed: false, startsAt: STARTS, isLogged: false, isReplaced: false, plannedByMe: false };
  const decision = decideVisitAct(act, { ...known, ...facts }, by, now);
  return decision.kind === "allowed" ? decision.becomes : decision.kind === "refused" ? decision.why : "=";
}

describe("what can be done with a visit", () => {
  const rows = Object.entries(TABLE).flatMap(([name, cells]) =>
    cells.split(" | ").map((cell, place) => {
      const [mentor = "", principal = mentor] = cell.split(", ");
      return { name: name as keyof typeof VISITS, act: ACTS[place] ?? expect.fail("too many"), mentor, principal };
    }),
  );

  it.each(rows)("$name: $act by its mentor is $mentor, by its principal $principal", ({ name, act, ...expected }) => {
    expect(comesTo(act, name, "mentor")).toBe(expected.mentor);
    expect(comesTo(act, name, "principal")).toBe(expected.principal);
  });

  it("is decided for every act and every visit", () => {
    expect(rows).toHaveLength(ACTS.length * Object.keys(VISITS).length);
  });

  const REFUSALS = ["ahead", "over", "logged", "replaced", "mentor_only", "planner_only"] as const;
  it.each(REFUSALS)("is refused in a sentence of its own (%s)", (why) => {
    for (const language of LANGUAGES) expect(formatMessage(language, `visit.refused.${why}`)).toMatch(/\.$/);
  });
});
