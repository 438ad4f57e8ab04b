import { firstName } from "#kernel/first-name.ts";
import { describeClosedDayAgain } from "#mentoring/delivery/describe/describe-closed-day.ts";
import { describeVisitAgain, describeVisitToLogAgain } from "#mentoring/delivery/describe/describe-redrawn-visit.ts";
import { describeVisitsEndedAgain } from "#mentoring/delivery/describe/describe-visits-ended.ts";
import { isOnOrdinaryDay } from "#mentoring/leave/ordinary-day.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { answerHowVisitWent } from "#mentoring/session/answer-how-visit-went.ts";
import { findOpenVisit } from "#mentoring/visit/change-visit.ts";
import { confirmVisit } from "#mentoring/visit/confirm-visit.ts";
import { keepVisit } from "#mentoring/visit/keep-visit.ts";
import type { ActionPayload } from "./actions.ts";
import { findCancelVisitFormFacts } from "./change-visit-form.ts";
import { explainUnchangeableVisit } from "./explain-unchangeable-visit.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, createTextReply, NO_REPLY, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";
import { createLoggingReply } from "./session.press.ts";

export const visitPressHandlers: PressHandlers<
  "visit.plan" | "visit.move" | "visit.cancel" | "visit.confirm" | "visit.keep" | "visit.went"
> = {
  "visit.plan": defineReadHandler(openPlanVisitForm),
  "visit.move": defineReadHandler(async ({ tx }, { visit, on, at, inChat }) => {
    const found = await findOpenVisit(tx, visit);
    if (found.kind !== "open") return createTextReply(explainUnchangeableVisit(found));
    const to = { ...(on && { on: Temporal.PlainDate.from(on) }), ...(at && { at: Temporal.PlainTime.from(at) }) };
    return createModalReply({
      name: "visit.move",
      visit: found.visit,
      pair: found.pair,
      to,
      ...(inChat && { inChat }),
    });
  }),
  "visit.cancel": defineReadHandler(async ({ tx, me }, { visit, reason, inChat }) => {
    const found = await findOpenVisit(tx, visit);
    if (found.kind !== "open") return createTextReply(explainUnchangeableVisit(found));
    const asked = { ...(reason && { reason }), ...(inChat && { inChat }) };
    return createModalReply({ name: "visit.cancel", ...(await findCancelVisitFormFacts(tx, found, me.id)), ...asked });
  }),
  "visit.confirm": defineWriteHandler(async (at, { visit }) => {
    const outcome = await confirmVisit(at.tx, visit, at.now);
    if (outcome.kind !== "confirmed") return createTextReply(explainUnchangeableVisit(outcome));
    const said = createPhrase("visit.answer.confirmed", toDayAndTime(outcome.visit.startsAt, at.me.zone));
    const utterance = await describeVisitAgain(at, outcome.visit);
    return utterance ? { kind: "say_instead", utterance, said } : createTextReply(said);
  }),
  "visit.keep": defineWriteHandler(keep),
  "visit.went": defineWriteHandler(went),
};

/** Says that a visit takes place all the same, unless its day is an ordinary one again: then there is nothing to say. */
async function keep(at: RequestContext, { visit: id }: ActionPayload<"visit.keep">): Promise<Reply> {
  const found = await findOpenVisit(at.tx, id);
  const isOrdinary = found.kind === "open" && (await isOnOrdinaryDay(at.tx, found.visit, found.pair));
  const outcome = isOrdinary ? found : await keepVisit(at.tx, id, at.now);
  if (outcome.kind !== "kept" && outcome.kind !== "open") return createTextReply(explainUnchangeableVisit(outcome));
  const { visit, pair } = outcome;
  const { day } = toDayAndTime(visit.startsAt, at.me.zone);
  const other = firstName(getOtherPerson(pair, at.me.id).name);
  const said = createPhrase(`visit.answer.${isOrdinary ? "ordinary" : "kept"}`, { day, other });
  const on = visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate().toString();
  const utterance = await describeClosedDayAgain(at, { kind: "visit.closed_day", visit: id, for: at.me.id, on });
  return utterance ? { kind: "say_instead", utterance, said } : createTextReply(said);
}

/** Opens the form for a new visit; a person without a pair gets an explanation instead. */
export async function openPlanVisitForm(
  { tx, me, now }: RequestContext,
  { pair, on, at, minutes, to }: ActionPayload<"visit.plan">,
): Promise<Reply> {
  const pairs = (await listMyPairs(tx)).filter(({ id }) => !pair || id === pair);
  if (pairs.length === 0) return createTextReply(createPhrase("visit.nobody"));
  const tomorrow = now.toZonedDateTimeISO(me.zone).toPlainDate().add({ days: 1 });
  return createModalReply({
    name: "visit.plan",
    pairs,
    me: me.id,
    on: on === undefined ? tomorrow : Temporal.PlainDate.from(on),
    ...(at !== undefined && { at: Temporal.PlainTime.from(at) }),
    ...(minutes !== undefined && { minutes }),
    ...(to && { modality: to }),
  });
}

/**
 * Replaces the message "How did it go?" by the answer given, and opens the visit-logging conversation about that visit.
 */
async function went(at: RequestContext, { visit: id, outcome, among }: ActionPayload<"visit.went">): Promise<Reply> {
  const said = await answerHowVisitWent(at.tx, id, outcome, at.now);
  if (said.kind !== "said") return createLoggingReply(said);
  const utterance = among
    ? await describeVisitsEndedAgain(at, { visits: among })
    : await describeVisitToLogAgain(at, { kind: "visit.ended", visit: id });
  return utterance ? { kind: "say_instead", utterance } : NO_REPLY;
}
