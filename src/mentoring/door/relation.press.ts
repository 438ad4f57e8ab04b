import { firstName } from "#kernel/first-name.ts";
import { listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { foldWord } from "#understanding/names/people-words.ts";
import { defineReadHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { RELATION_ACTIONS } from "./relation.actions.ts";
import { gatherRelationPage, gatherVisitBrief } from "./relation-page.ts";
import { createPageReply, createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const relationPressHandlers: PressHandlers<keyof typeof RELATION_ACTIONS> = {
  "relation.show": defineReadHandler((at, { pair, part, at: page }) => show(at, pair, part, page)),
  "relation.pick": defineReadHandler((at, { picked }) => show(at, picked)),
  "visit.brief": defineReadHandler(async (at, { visit }) => {
    const brief = await gatherVisitBrief(at, visit);
    return brief ? createPageReply(brief) : createTextReply(createPhrase("relation.brief.over"));
  }),
};

async function show(at: RequestContext, ...which: WithoutFirst<Parameters<typeof gatherRelationPage>>): Promise<Reply> {
  const page = await gatherRelationPage(at, ...which);
  return page ? createPageReply(page) : createTextReply(createPhrase("common.not_yours"));
}

type WithoutFirst<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Rest] ? Rest : never;

/**
 * Opens the page of the pair with the person of this name, first or whole; undefined if there is nobody, or several, of
 * whom one could say so.
 */
export async function openRelationByName(at: RequestContext, name: string): Promise<Reply | undefined> {
  const wanted = foldWord(name.trim());
  const named = (await listMyPairsWithEnded(at.tx)).filter((pair) => {
    const other = getOtherPerson(pair, at.me.id).name;
    return !pair.endedAt && [other, firstName(other)].some((each) => foldWord(each) === wanted);
  });
  const [pair, another] = named;
  return pair && !another ? show(at, pair.id) : undefined;
}
