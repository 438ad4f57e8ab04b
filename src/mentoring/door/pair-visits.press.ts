import type { PersonId, VisitId } from "#kernel/id.ts";
import { loadPage } from "#mentoring/page.ts";
import { findPair } from "#mentoring/pair/pair.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { type ManageVisitOutcome, mayManageVisit, reopenManagedVisit } from "#mentoring/visit/manage-visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { listVisitEvents } from "#mentoring/visit/visit-history.store.ts";
import { listVisitsOfPair } from "#mentoring/visit/visits-of-pair.store.ts";
import { explainRefusedAct } from "./explain-unchangeable-visit.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { PAIR_VISIT_ACTIONS } from "./pair-visits.actions.ts";
import { createPageReply, createTextReply, type ModalContent, type ModalContentNamed, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

const ON_A_PAGE = 10;

/** What a coordinator does with the visits of a pair, from the page of one of its people. */
export const pairVisitPressHandlers: PressHandlers<keyof typeof PAIR_VISIT_ACTIONS> = {
  "pair.visits": defineReadHandler(async ({ tx, me, now }, { person, pair: id, at }) => {
    const pair = hasRole(me, "coordinator") ? await findPair(tx, id) : undefined;
    if (!pair) return refuse(me);
    const load = (limit: number, offset: number) => listVisitsOfPair(tx, id, now, { limit, offset });
    return createPageReply({ name: "pair.visits", pair, person, visits: await loadPage(at, ON_A_PAGE, load) });
  }),
  "pair.visit": defineReadHandler(async (at, { person, visit }) => show(at, await findManagedVisit(at, visit, person))),
  "pair.move_visit": defineReadHandler((at, { person, visit }) => openForm(at, "pair.move_visit", visit, person)),
  "pair.cancel_visit": defineReadHandler((at, { person, visit }) => openForm(at, "pair.cancel_visit", visit, person)),
  "pair.reopen_visit": defineWriteHandler(async (at, { person, visit }) => {
    const says = explainManagedVisit("reopened", await reopenManagedVisit(at.tx, at.me, visit, at.now));
    return show(at, await findManagedVisit(at, visit, person, says), says);
  }),
};

/** Finds the page of one visit as a coordinator sees it; undefined for anybody else. */
export async function findManagedVisit(
  { tx, me, now }: Pick<RequestContext, "tx" | "me" | "now">,
  id: VisitId,
  person: PersonId,
  says?: ReplyPhrase,
): Promise<ModalContentNamed<"pair.visit"> | undefined> {
  const visit = hasRole(me, "coordinator") ? await findVisit(tx, id) : undefined;
  const pair = visit && (await findPair(tx, visit.pairId));
  if (!visit || !pair) return undefined;
  const may = await mayManageVisit(tx, visit, pair, now);
  const events = await listVisitEvents(tx, visit);
  return { name: "pair.visit", visit, pair, person, me: me.id, events, may, ...(says && { says }) };
}

/** Says what a coordinator did with a visit, or why it was not done. */
export function explainManagedVisit(
  did: "moved" | "cancelled" | "reopened",
  outcome: Exclude<ManageVisitOutcome, { kind: "no_time" | "clash" }>,
): ReplyPhrase {
  switch (outcome.kind) {
    case "done":
      return createPhrase(`pair.visit.${did}`);
    case "unchanged":
      return createPhrase("people.said.unchanged");
    case "refused":
      return explainRefusedAct(outcome);
    case "gone":
      return createPhrase("people.gone");
    case "not_a_coordinator":
      return createPhrase("common.not_a_coordinator");
  }
}

async function openForm(
  at: RequestContext,
  name: "pair.move_visit" | "pair.cancel_visit",
  id: VisitId,
  person: PersonId,
): Promise<Reply> {
  const found = await findManagedVisit(at, id, person);
  if (!found) return refuse(at.me);
  const { visit, pair, may } = found;
  const isOpen = name === "pair.move_visit" ? may.move : may.cancel;
  return createPageReply(isOpen ? { name, visit, pair, person } : { ...found, says: createPhrase("people.gone") });
}

function show({ me }: RequestContext, page: ModalContent | undefined, says?: ReplyPhrase): Reply {
  if (page) return createPageReply(page);
  return says ? createTextReply(says) : refuse(me);
}

const refuse = (me: RequestContext["me"]): Reply =>
  createTextReply(createPhrase(hasRole(me, "coordinator") ? "people.gone" : "common.not_a_coordinator"));
