import type { PersonId } from "#kernel/id.ts";
import { gatherPersonPage } from "#mentoring/overview/gather-person-page.ts";
import { listPeoplePage } from "#mentoring/overview/list-people-page.ts";
import { loadPage } from "#mentoring/page.ts";
import { reopenManagedPair } from "#mentoring/pair/manage-pair.ts";
import { endManagedPerson, returnManagedPerson } from "#mentoring/pair/manage-person.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { listImports } from "#mentoring/roster/roster-import.store.ts";
import { undoImport } from "#mentoring/roster/undo-import.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import { findBeginFormFacts, findPairFormFacts } from "./find-pair-form-facts.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { explainPersonAct, explainReopening, explainUndo } from "./people-says.ts";
import { createModalReply, createTextReply, type ModalContent, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

export const peoplePressHandlers: PressHandlers<Extract<ActionName, `people.${string}`>> = {
  "people.show": defineReadHandler(async ({ tx, me }, { isAlone }) =>
    hasRole(me, "coordinator")
      ? createModalReply({ name: "people.search", page: await listPeoplePage(tx, { isAlone }) })
      : NOT_A_COORDINATOR,
  ),
  "people.page": definePage(async ({ tx }, { after, isAlone }) => ({
    name: "people.search",
    page: await listPeoplePage(tx, { after, isAlone }),
  })),
  "people.open": definePage((at, { person, from }) => findPersonPage(at, person, { from })),
  "people.change_pair": definePage(findPairFormFacts),
  "people.begin_pair": definePage(findBeginFormFacts),
  "people.email": definePage(async ({ tx, now }, { person }) => {
    const page = await gatherPersonPage(tx, person, now);
    return page && { name: "people.email", person: page.person };
  }),
  "people.absence": definePage(async ({ tx, now }, { person }) => {
    const page = await gatherPersonPage(tx, person, now);
    return page && { name: "people.absence", person: page.person, ...(page.leave && { leave: page.leave }) };
  }),
  "people.merge": definePage(async ({ tx, now }, { person }) => {
    const page = await gatherPersonPage(tx, person, now);
    return page && { name: "people.merge", person: page.person, twins: page.twins };
  }),
  "people.imports": definePage(async ({ tx }, { at }) => ({
    name: "people.imports",
    imports: await loadPage(at, IMPORTS_ON_A_PAGE, (limit, offset) => listImports(tx, { limit, offset })),
  })),
  "people.undo_import": defineWriteHandler(takeBackImport),
  "people.reopen_pair": defineWriteHandler(async (at, { pair, person }) => {
    const outcome = await reopenManagedPair(at.tx, at.me, pair, at.now);
    if (outcome.kind === "has_lead") return showInstead({ name: "people.reopen_pair", person, ...outcome });
    const says = explainReopening(outcome);
    return showInstead(await findPersonPage(at, person, { says }), says);
  }),
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
    return showInstead(await findPersonPage(at, payload.person, { says }), says);
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
  { tx, me, now }: Pick<RequestContext, "tx" | "me" | "now">,
  id: PersonId,
  { from, says }: { readonly from?: number | undefined; readonly says?: ReplyPhrase },
): Promise<ModalContent | undefined> {
  const page = hasRole(me, "coordinator") ? await gatherPersonPage(tx, id, now, from) : undefined;
  return page && { name: "people.person", page, me: me.id, ...(says && { says }) };
}
