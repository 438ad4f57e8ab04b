import { firstName } from "#kernel/first-name.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { insertDoneWish } from "#mentoring/conversation/wish/done-wish.store.ts";
import type { WhatWasDone } from "#mentoring/conversation/wish/done-wish.ts";
import { addLeave } from "#mentoring/conversation/wish/leave-wish.ts";
import { setReminder } from "#mentoring/conversation/wish/remind-wish.ts";
import { setLanguage, setQuestionTime } from "#mentoring/conversation/wish/settings-wishes.ts";
import { undoWish } from "#mentoring/conversation/wish/undo-wish.ts";
import { buildDoneWish } from "#mentoring/delivery/describe/describe-wish.ts";
import { addManagedLeave } from "#mentoring/leave/manage-leave.ts";
import { gatherPersonPage } from "#mentoring/overview/gather-person-page.ts";
import { findPair } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, hasRoleInPair } from "#mentoring/pair/pair.ts";
import { askToTalk } from "#mentoring/people/ask-to-talk.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";
import { findMyPair, planVisit } from "#mentoring/visit/plan-visit.ts";
import type { ActionPayload } from "./actions.ts";
import { findBeginFormFacts, findPairFormFacts } from "./find-pair-form-facts.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { toStartInstant } from "./parse-visit-time.ts";
import { findPersonPage } from "./people.press.ts";
import { explainPersonAct } from "./people-says.ts";
import { createModalReply, createTextReply, type ModalContent, NO_REPLY, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";
import type { WISH_ACTIONS } from "./wish.actions.ts";

const USUAL_MINUTES = 60;

export const wishPressHandlers: PressHandlers<keyof typeof WISH_ACTIONS> = {
  "wish.undo": defineWriteHandler(async ({ tx, me, now }, { wish: id }) => {
    const outcome = await undoWish(tx, me, id, now);
    if (outcome.kind === "too_late") return createTextReply(createPhrase("wish.too_late"));
    return { kind: "say_instead", utterance: { kind: "wish.undone", done: outcome.wish.done } };
  }),
  "wish.plan": defineWriteHandler(plan),
  "wish.leave": defineWriteHandler(async (at, { from, to }) => {
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
    return showDone(at, await addLeave(at.tx, days, at.now));
  }),
  "wish.absence": defineWriteHandler(async (at, { person, from, to }) => {
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
    const outcome = await addManagedLeave(at.tx, at.me, person, days, at.now);
    if (outcome.kind !== "added") return createTextReply(explainPersonAct(outcome));
    const {
      leave,
      person: { name },
    } = outcome;
    return showDone(at, { did: "absence", leave: leave.id, person, name, from, to });
  }),
  "wish.question_time": defineWriteHandler(async (at, { at: time }) =>
    showDone(at, await setQuestionTime(at.tx, Temporal.PlainTime.from(time), at.now)),
  ),
  "wish.remind": defineWriteHandler(async (at, { reminder, on, at: time }) => {
    const local = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time));
    const dueAt = local.toZonedDateTime(at.me.zone).toInstant();
    const done = await setReminder(at.tx, at.me, { reminder, dueAt }, at.now);
    return done ? showDone(at, done) : createTextReply(createPhrase("common.outdated"));
  }),
  "wish.talk": defineWriteHandler(async ({ tx, me, now }) => {
    const names = await askToTalk(tx, me, now);
    const line = names.length > 0 ? createPhrase("wish.talk.told", { names }) : createPhrase("wish.nobody_coordinates");
    return { kind: "replace", line };
  }),
  "wish.manage": defineReadHandler(async (at, managed) => {
    if (!hasRole(at.me, "coordinator")) return createTextReply(createPhrase("common.not_a_coordinator"));
    const form = await findManagingForm(at, managed);
    return form ? createModalReply(form) : createTextReply(createPhrase("people.gone"));
  }),
  "wish.language": defineWriteHandler(async (at, { to }) => showDone(at, await setLanguage(at.tx, at.me, to, at.now))),
};

/** The form stands on the page of the principal, or of whom it is about. */
async function findManagingForm(at: RequestContext, { form, of, mentor, ...days }: ActionPayload<"wish.manage">) {
  if (form === "absence") return findAbsenceForm(at, of as PersonId, days);
  if (form === "page") return findPersonPage(at, of as PersonId, {});
  if (form === "begin") {
    const person = await findPerson(at.tx, of as PersonId);
    const as = person && hasRole(person, "principal") ? "principal" : "mentor";
    return person && findBeginFormFacts(at, { person: person.id, as });
  }
  const pair = await findPair(at.tx, of as PairId);
  const found = pair && (await findPairFormFacts(at, { person: pair.principal.id, pair: pair.id, how: form }));
  return found?.name === "people.change_mentor" && mentor ? { ...found, mentor } : found;
}

/** With the days that were written, unless a leave is entered, which is then shown as it stands. */
async function findAbsenceForm(
  { tx, now }: RequestContext,
  id: PersonId,
  { from, to = from }: Pick<ActionPayload<"wish.manage">, "from" | "to">,
): Promise<ModalContent | undefined> {
  const page = await gatherPersonPage(tx, id, now);
  const written =
    from !== undefined && to !== undefined
      ? { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }
      : undefined;
  const leave = page?.leave ?? written;
  return page && { name: "people.absence", person: page.person, ...(leave && { leave }) };
}

/** Plans the visit that the button shows; the other person is told. */
async function plan(at: RequestContext, wished: ActionPayload<"wish.plan">): Promise<Reply> {
  const pair = await findMyPair(at.tx, wished.pair);
  if (!pair || !hasRoleInPair(at.me, pair)) return createTextReply(createPhrase("common.not_yours"));
  const start = { on: Temporal.PlainDate.from(wished.on), at: Temporal.PlainTime.from(wished.at) };
  const startsAt = toStartInstant(start, pair.principal.zone);
  const { minutes = USUAL_MINUTES, to: modality = "in_person" } = wished;
  const outcome = await planVisit(at.tx, { pairId: pair.id, startsAt, minutes, modality, purpose: NO_WORDS }, at.now);
  switch (outcome.kind) {
    case "planned":
      return showDone(at, { did: "plan_visit", visit: outcome.visit.id });
    case "clash":
      return createTextReply(
        createPhrase("visit.error.clash", { other: firstName(getOtherPerson(pair, at.me.id).name) }),
      );
    case "refused":
      return createTextReply(
        outcome.problem === "minutes"
          ? createPhrase("common.error.minutes")
          : createPhrase(`visit.error.${outcome.problem}`),
      );
    case "not_yours":
      return createTextReply(createPhrase("common.not_yours"));
  }
}

/** The message that asked says what was done, with the button that undoes it. */
async function showDone(at: RequestContext, done: WhatWasDone): Promise<Reply> {
  const utterance = await buildDoneWish(at, await insertDoneWish(at.tx, done, at.now));
  return utterance ? { kind: "say_instead", utterance } : NO_REPLY;
}
