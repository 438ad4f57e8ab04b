import { firstName } from "#kernel/first-name.ts";
import type { VisitId } from "#kernel/id.ts";
import type { SaidByWord } from "#mentoring/by-word-shapes.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPerson, hasRoleInPair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";
import { type CancelVisitOutcome, cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { lockOpenVisit } from "#mentoring/visit/change-visit.ts";
import { type MoveVisitOutcome, moveVisit } from "#mentoring/visit/move-visit.ts";
import { findMyPair, type PlanVisitOutcome, planVisit } from "#mentoring/visit/plan-visit.ts";
import { explainChangedSubject } from "./explain-changed-subject.ts";
import { explainUnchangeableVisit } from "./explain-unchangeable-visit.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { parseProposedVisitTime, parseVisitTime, toStartInstant } from "./parse-visit-time.ts";
import { createAcceptedForm, createFieldErrors, createFormRefusal, type SubmitOutcome } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

export const visitSubmitHandlers: SubmitHandlers<"visit.plan" | "visit.move" | "visit.cancel"> = {
  "visit.plan": async ({ tx, me, now, words }, _, filled) => {
    const time = parseVisitTime(filled);
    if (time.kind === "errors") return time;
    const pair = filled.pair && (await findMyPair(tx, filled.pair));
    if (!pair || !hasRoleInPair(me, pair)) return createFieldErrors({ pair: createPhrase("visit.error.not_yours") });
    const { minutes, modality } = time;
    const start = toStartInstant(time, pair.principal.zone);
    const plan = {
      pairId: pair.id,
      startsAt: start,
      minutes,
      modality,
      purpose: words.purpose?.shareable ?? NO_WORDS,
    };
    return submitted(await planVisit(tx, plan, now), me);
  },
  "visit.move": async (at, { visit, pair, inChat }, filled) => {
    const time = parseVisitTime(filled);
    if (time.kind === "errors") return time;
    const { tx, me, now } = at;
    const found = await lockOpenVisit(tx, visit);
    if (found.kind !== "open") return createFormRefusal(explainUnchangeableVisit(found));
    const changed = explainChangedSubject(me, found.pair, pair);
    if (changed) return createFormRefusal(changed);
    const { minutes, modality } = time;
    const to = { startsAt: toStartInstant(time, found.pair.principal.zone), minutes, modality };
    const moved = await moveVisit(tx, visit, to, now);
    return inChat && moved.kind === "moved" ? sayInChat(at, visit, "act.said.moved") : submitted(moved, me);
  },
  "visit.cancel": async (at, { visit, pair, inChat }, filled) => {
    const { tx, me, now } = at;
    const time = parseProposedVisitTime(filled);
    if (time?.kind === "errors") return time;
    const found = await lockOpenVisit(tx, visit);
    if (found.kind !== "open") return createFormRefusal(explainUnchangeableVisit(found));
    const changed = explainChangedSubject(me, found.pair, pair);
    if (changed) return createFormRefusal(changed);
    const { zone } = found.pair.principal;
    const instead = time && { startsAt: toStartInstant(time, zone), modality: time.modality };
    const cancelled = await cancelVisit(tx, visit, filled.reason ?? "unknown", now, instead);
    if (!inChat || cancelled.kind !== "cancelled") return submitted(cancelled, me, instead?.startsAt);
    return sayInChat(at, visit, instead ? "visit.answer.proposed" : "visit.answer.cancelled");
  },
};

/** Says what was done in the chat, where it was asked for, and closes the form. */
async function sayInChat(
  { tx, now, arrival }: RequestContext,
  of: VisitId,
  says: Extract<SaidByWord, "act.said.moved" | "visit.answer.cancelled" | "visit.answer.proposed">,
): Promise<SubmitOutcome<never>> {
  await notify(tx, tx.personId, { kind: "act.said", arrival, says, of }, now);
  return { kind: "done" };
}

/** `instead`: when a visit is proposed in place of the one that was called off. */
function submitted(
  outcome: PlanVisitOutcome | MoveVisitOutcome | CancelVisitOutcome,
  me: Person,
  instead?: Temporal.Instant,
): SubmitOutcome<"at" | "on"> {
  switch (outcome.kind) {
    case "planned":
    case "moved":
    case "cancelled":
      return createAcceptedForm(createDoneLine(outcome, me, instead));
    case "clash":
      return createFieldErrors({
        at: createPhrase("visit.error.clash", { other: firstName(getOtherPerson(outcome.pair, me.id).name) }),
      });
    case "refused":
      return outcome.problem === "minutes"
        ? createFormRefusal(createPhrase("common.error.minutes"))
        : createFieldErrors({ on: createPhrase(`visit.error.${outcome.problem}`) });
    case "settled":
    case "not_yours":
      return createFormRefusal(explainUnchangeableVisit(outcome));
  }
}

type Done = Extract<
  PlanVisitOutcome | MoveVisitOutcome | CancelVisitOutcome,
  { kind: "planned" | "moved" | "cancelled" }
>;

function createDoneLine({ kind, visit, pair }: Done, me: Person, instead: Temporal.Instant | undefined): ReplyPhrase {
  const of = { ...toDayAndTime(visit.startsAt, me.zone), other: firstName(getOtherPerson(pair, me.id).name) };
  if (!instead) return createPhrase(`visit.answer.${kind}`, of);
  const { day: next_day, time: next_time } = toDayAndTime(instead, me.zone);
  return createPhrase("visit.answer.proposed", { ...of, next_day, next_time });
}
