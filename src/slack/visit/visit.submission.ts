import { NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import type { PairId, VisitId } from "#kernel/id.ts";
import { otherHalf, type Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { type CancelOutcome, cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { lockOpenVisit } from "#mentoring/visit/change-visit.ts";
import { type MoveOutcome, moveVisit } from "#mentoring/visit/move-visit.ts";
import { findMyPair, type PlanOutcome, planVisit } from "#mentoring/visit/plan-visit.ts";
import { act, look } from "#slack/act.ts";
import type { Answered, HandedIn } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { firstName, type Reader, readerOf } from "#slack/render/reader.ts";
import { changedText } from "#slack/render/visit/changed-text.ts";
import { readProposal, readTime, startsAt } from "./read-plan.ts";

export async function answerPlan(handedIn: HandedIn): Promise<Answered> {
  const { form } = handedIn;
  const pairId = (form.chosen("pair") ?? "") as PairId;
  const seen = await look(handedIn, (tx) => findMyPair(tx, pairId));
  if (seen.kind === "stranger") return refusal("on", seen);
  const reader = readerOf(seen.me);
  const time = readTime(form, reader);
  if ("errors" in time) return { kind: "errors", errors: time.errors };
  if (!seen.outcome) return { kind: "errors", errors: { pair: reader.say("visit.error.not_yours") } };
  const plan = {
    pairId,
    startsAt: startsAt(time, seen.outcome.principal.zone),
    minutes: time.minutes,
    modality: time.modality,
    purpose: form.text("purpose") ?? "",
  };
  const acted = await act(handedIn, (tx, _, now) => planVisit(tx, plan, now));
  return acted.kind === "done" ? answered(acted.outcome, acted.me, reader) : { kind: "done" };
}

export async function answerMove(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.visit as VisitId;
  const seen = await look(handedIn, (tx) => lockOpenVisit(tx, id));
  if (seen.kind === "stranger") return refusal("on", seen);
  const reader = readerOf(seen.me);
  const time = readTime(handedIn.form, reader);
  if ("errors" in time) return { kind: "errors", errors: time.errors };
  if (seen.outcome.kind !== "open") return { kind: "errors", errors: { on: changedText(seen.outcome, reader) } };
  const to = {
    startsAt: startsAt(time, seen.outcome.pair.principal.zone),
    minutes: time.minutes,
    modality: time.modality,
  };
  const acted = await act(handedIn, (tx, _, now) => moveVisit(tx, id, to, now));
  return acted.kind === "done" ? answered(acted.outcome, acted.me, reader) : { kind: "done" };
}

export async function answerCancel(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.visit as VisitId;
  const reason = NOT_HELD_REASONS.find((code) => code === handedIn.form.chosen("reason")) ?? "unknown";
  const seen = await look(handedIn, (tx) => lockOpenVisit(tx, id));
  if (seen.kind === "stranger") return refusal("reason", seen);
  const reader = readerOf(seen.me);
  const time = readProposal(handedIn.form, reader);
  if (time && "errors" in time) return { kind: "errors", errors: time.errors };
  if (seen.outcome.kind !== "open") return { kind: "errors", errors: { reason: changedText(seen.outcome, reader) } };
  const { zone } = seen.outcome.pair.principal;
  const instead = time && { startsAt: startsAt(time, zone), modality: time.modality };
  const acted = await act(handedIn, (tx, _, now) => cancelVisit(tx, id, reason, now, instead));
  return acted.kind === "done" ? answered(acted.outcome, acted.me, reader) : { kind: "done" };
}

function answered(outcome: PlanOutcome | MoveOutcome | CancelOutcome, me: Person, reader: Reader): Answered {
  switch (outcome.kind) {
    case "planned":
    case "moved":
    case "cancelled":
      return { kind: "done" };
    case "clash":
      return { kind: "errors", errors: { at: reader.say("visit.error.clash", { other: nameOf(outcome.pair, me) }) } };
    case "refused":
      return {
        kind: "errors",
        errors:
          outcome.problem === "minutes"
            ? { minutes: reader.say("common.error.minutes") }
            : { on: reader.say(`visit.error.${outcome.problem}`) },
      };
    case "settled":
    case "not_yours":
      return {
        kind: "errors",
        errors: { on: outcome.kind === "settled" ? changedText(outcome, reader) : reader.say("visit.error.not_yours") },
      };
  }
}

const nameOf = (pair: Pair, me: Person) => firstName(otherHalf(pair, me.id));
