import { firstName } from "#kernel/first-name.ts";
import { otherHalf } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { type CancelOutcome, cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { lockOpenVisit } from "#mentoring/visit/change-visit.ts";
import { type MoveOutcome, moveVisit } from "#mentoring/visit/move-visit.ts";
import { findMyPair, type PlanOutcome, planVisit } from "#mentoring/visit/plan-visit.ts";
import type { Submits } from "./handler.ts";
import { readProposal, readTime, startsAt } from "./read-plan.ts";
import { DONE, errors, refuse, type Submitted } from "./reply.ts";
import { say } from "./say.ts";
import { unchangeable } from "./unchangeable.ts";

export const visitSubmits: Submits<"visit.plan" | "visit.move" | "visit.cancel"> = {
  "visit.plan": async ({ tx, me, now }, _, filled) => {
    const time = readTime(filled);
    if (time.kind === "errors") return time;
    const pair = filled.pair && (await findMyPair(tx, filled.pair));
    if (!pair) return errors({ pair: say("visit.error.not_yours") });
    const { minutes, modality } = time;
    const start = startsAt(time, pair.principal.zone);
    const plan = { pairId: pair.id, startsAt: start, minutes, modality, purpose: filled.purpose ?? "" };
    return submitted(await planVisit(tx, plan, now), me);
  },
  "visit.move": async ({ tx, me, now }, { visit }, filled) => {
    const time = readTime(filled);
    if (time.kind === "errors") return time;
    const found = await lockOpenVisit(tx, visit);
    if (found.kind !== "open") return refuse(unchangeable(found));
    const { minutes, modality } = time;
    const to = { startsAt: startsAt(time, found.pair.principal.zone), minutes, modality };
    return submitted(await moveVisit(tx, visit, to, now), me);
  },
  "visit.cancel": async ({ tx, me, now }, { visit }, filled) => {
    const time = readProposal(filled);
    if (time?.kind === "errors") return time;
    const found = await lockOpenVisit(tx, visit);
    if (found.kind !== "open") return refuse(unchangeable(found));
    const { zone } = found.pair.principal;
    const instead = time && { startsAt: startsAt(time, zone), modality: time.modality };
    return submitted(await cancelVisit(tx, visit, filled.reason ?? "unknown", now, instead), me);
  },
};

function submitted(outcome: PlanOutcome | MoveOutcome | CancelOutcome, me: Person): Submitted<"at" | "on"> {
  switch (outcome.kind) {
    case "planned":
    case "moved":
    case "cancelled":
      return DONE;
    case "clash":
      return errors({ at: say("visit.error.clash", { other: firstName(otherHalf(outcome.pair, me.id).name) }) });
    case "refused":
      return outcome.problem === "minutes"
        ? refuse(say("common.error.minutes"))
        : errors({ on: say(`visit.error.${outcome.problem}`) });
    case "settled":
    case "not_yours":
      return refuse(unchangeable(outcome));
  }
}
