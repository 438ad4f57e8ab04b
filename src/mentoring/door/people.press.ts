import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { gatherPersonPage } from "#mentoring/overview/gather-person-page.ts";
import { listPeoplePage } from "#mentoring/overview/list-people-page.ts";
import { loadPage } from "#mentoring/page.ts";
import { reopenManagedPair } from "#mentoring/pair/manage-pair.ts";
import { endManagedPerson, returnManagedPerson } from "#mentoring/pair/manage-person.ts";
import { findPair, listAllPairs } from "#mentoring/pair/pair.store.ts";
import { isInPair, type Pair } from "#mentoring/pair/pair.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { listImports } from "#mentoring/roster/roster-import.store.ts";
import { undoImport } from "#mentoring/roster/undo-import.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { explainPersonAct, explainReopening, explainUndo } from "./people-says.ts";
import { createModalReply, createTextReply, type ModalContent, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

export const peoplePressHandlers: PressHandlers<Extract<ActionName, `people.${string}`>> = {
  "people.show": defineReadHandler(async ({ tx, me }) =>
    hasRole(me, "coordinator")
      ? createModalReply({ name: "people.search", page: await listPeoplePage(tx, {}) })
      : NOT_A_COORDINATOR,
  ),
  "people.page": definePage(async ({ tx }, { after }) => ({
    name: "people.search",
    page: await listPeoplePage(tx, { after }),
  })),
  "people.open": definePage(({ tx, me }, { person, from }) => findPersonPage(tx, me, person, { from })),
  "people.change_pair": definePage(openPairForm),
  "people.email": definePage(async ({ tx }, { person }) => {
    const page = await gatherPersonPage(tx, person);
    return page && { name: "people.email", person: page.person };
  }),
  "people.merge": definePage(async ({ tx }, { person }) => {
    const page = await gatherPersonPage(tx, person);
    return page && { name: "people.merge", person: page.person, twins: page.twins };
  }),
  "people.imports": definePage(async ({ tx }, { at }) => ({
    name: "people.imports",
    imports: await loadPage(at, IMPORTS_ON_A_PAGE, (limit, offset) => listImports(tx, { limit, offset })),
  })),
  "people.undo_import": defineWriteHandler(takeBackImport),
  "people.reopen_pair": defineAct(async ({ tx, me, now }, { pair }) =>
    explainReopening(await reopenManagedPair(tx, me, pair, now)),
  ),
  "people.leave": defineAct(async ({ tx, me, now }, { person }) =>
    explainPersonAct(await endManagedPerson(tx, me, person, now)),
  ),
  "people.return": defineAct(async ({ tx, me, now }, { person, pairs }) =>
    explainPersonAct(await returnManagedPerson(tx, me, person, pairs, now)),
  ),
};

const NOT_A_COORDINATOR = createTextReply(createPhrase("common.not_a_coordinator"));

const IMPORTS_ON_A_PAGE = 15;

/** Takes back the import that the coordinator chose, and shows what stays, with the reason. */
async function takeBackImport(
  { tx, me, now }: RequestContext,
  { import: id }: ActionPayload<"people.undo_import">,
): Promise<Reply> {
  if (!hasRole(me, "coordinator")) return NOT_A_COORDINATOR;
  const outcome = await undoImport(tx, now, id);
  const says = explainUndo(outcome);
  const kept = outcome.kind === "undone" ? outcome.kept : [];
  return { kind: "replace", line: says, form: { name: "people.undone", says, kept } };
}

/** Defines the handler of a button that shows another page in the same modal. */
function definePage<Carried>(
  pageOf: (at: RequestContext, payload: Carried) => Promise<ModalContent | undefined>,
): PressHandler<Carried> {
  return defineReadHandler(async (at, payload) => {
    if (!hasRole(at.me, "coordinator")) return NOT_A_COORDINATOR;
    return showInstead(await pageOf(at, payload));
  });
}

/** Defines the handler of a button that does something, and then shows the person's page with what was done. */
function defineAct<Carried extends { readonly person: PersonId }>(
  act: (at: RequestContext, payload: Carried) => Promise<ReplyPhrase>,
): PressHandler<Carried> {
  return defineWriteHandler(async (at, payload) => {
    const says = await act(at, payload);
    return showInstead(await findPersonPage(at.tx, at.me, payload.person, { says }), says);
  });
}

function showInstead(form: ModalContent | undefined, line = createPhrase("people.title")): Reply {
  const gone = createPhrase("people.gone");
  return form
    ? { kind: "replace", line, form }
    : { kind: "replace", line: gone, form: { name: "line", title: createPhrase("people.title"), text: gone } };
}

/** Finds the page of a person as this coordinator sees it; undefined if there is no such person. */
export async function findPersonPage(
  tx: PersonTx,
  me: Person,
  id: PersonId,
  { from, says }: { readonly from?: number | undefined; readonly says?: ReplyPhrase },
): Promise<ModalContent | undefined> {
  const page = hasRole(me, "coordinator") ? await gatherPersonPage(tx, id, from) : undefined;
  return page && { name: "people.person", page, me: me.id, ...(says && { says }) };
}

async function openPairForm(
  { tx, me, now }: RequestContext,
  { person, pair: id, how }: ActionPayload<"people.change_pair">,
): Promise<ModalContent | undefined> {
  const pair = await findPair(tx, id);
  if (!pair) return undefined;
  const on = now.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
  switch (how) {
    case "end":
      return {
        name: "people.end_pair",
        pair,
        person,
        on,
        isOwn: isInPair(pair, me.id),
      };
    case "mentor":
      return { name: "people.change_mentor", pair, person, on, mentors: await listOtherMentors(tx, me, pair) };
    case "correct":
      return { name: "people.correct_pair", pair, person };
  }
}

/** The most that a menu holds by far; whoever has more mentors gives their pairs in a list. */
const MAX_MENTORS = 1_000;

/** Lists those who could accompany the principal of a pair instead: every mentor but those who do, and oneself. */
async function listOtherMentors(tx: PersonTx, me: Person, { principal }: Pair): Promise<Person[]> {
  const active = (await listAllPairs(tx)).filter((one) => !one.endedAt && one.principal.id === principal.id);
  const taken = new Set([me.id, principal.id, ...active.map(({ mentor }) => mentor.id)]);
  return (await listPeople(tx)).filter((one) => hasRole(one, "mentor") && !taken.has(one.id)).slice(0, MAX_MENTORS);
}
