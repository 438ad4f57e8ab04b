import type { ReflectionId } from "#kernel/id.ts";
import { listEarlierAnswers } from "#mentoring/reflection/earlier.store.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { eraseReflection, shareReflection, unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { MAX_FORM_TEXT } from "./form-text.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { OWN_REFLECTION_ACTIONS, ReflectionPlace } from "./reflection.actions.ts";
import { gatherMyReflection, gatherMyReflections, gatherReflectionChoice } from "./reflection-page.ts";
import { createPageReply, createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

/** The buttons on a principal's own reflections. Each act is seen where it was done. */
export const ownReflectionPressHandlers: PressHandlers<keyof typeof OWN_REFLECTION_ACTIONS> = {
  "reflection.mine": defineReadHandler(openMyReflectionsModal),
  "reflection.page": defineReadHandler(async (at, { at: page }) =>
    createPageReply(await gatherMyReflections(at, page)),
  ),
  "reflection.open": defineReadHandler((at, { reflection, from }) => show(at, reflection, from)),
  "reflection.edit": defineReadHandler(async (at, { reflection, from }) => {
    const found = await gatherMyReflection(at, reflection);
    if (!found) return gone();
    if (found.reflection.text.length > MAX_FORM_TEXT) return createTextReply(createPhrase("reflection.too_long"));
    const mentors = found.pairs.filter(({ id, endedAt }) => !endedAt && found.reflection.sharedWith.includes(id));
    const { question } = found;
    const form = { name: "reflection.edit", reflection: found.reflection, mentors } as const;
    return createPageReply({ ...form, ...(question && { question }), ...(from && { from }) });
  }),
  "reflection.earlier": defineReadHandler(async ({ tx }, { reflection, from }) => {
    const earlier = await listEarlierAnswers(tx, reflection);
    return createPageReply({ name: "reflection.earlier", reflection, earlier, ...(from && { from }) });
  }),
  "reflection.share_with": defineWriteHandler(async (at, { reflection, pair, from }) => {
    const outcome = await shareReflection(at.tx, reflection, pair, at.now);
    switch (outcome.kind) {
      case "gone":
        return gone();
      case "nothing_to_share":
        return createTextReply(createPhrase("reflection.share.nothing"));
      case "pair_ended":
        return createTextReply(createPhrase("reflection.share.ended", { mentor: outcome.mentor }));
      case "shared":
        return show(at, reflection, from);
    }
  }),
  "reflection.take_back": defineWriteHandler(async (at, { reflection, pair, from }) => {
    await unshareReflection(at.tx, reflection, at.now, pair);
    return show(at, reflection, from);
  }),
  "reflection.delete": defineWriteHandler(async (at, { reflection, from }) => {
    await eraseReflection(at.tx, reflection, at.now);
    return createPageReply(await gatherMyReflections(at, typeof from === "object" ? from.at : 0));
  }),
};

const gone = () => createTextReply(createPhrase("reflection.gone"));

/** Opens the list of the principal's own reflections. */
export async function openMyReflectionsModal(at: RequestContext): Promise<Reply> {
  return createPageReply(await gatherMyReflections(at, 0));
}

async function show(at: RequestContext, id: ReflectionId, from: ReflectionPlace): Promise<Reply> {
  const thread = from === "choice" ? (await findMyReflection(at.tx, id))?.threadId : undefined;
  const shown = thread ? await gatherReflectionChoice(at, thread) : await gatherMyReflection(at, id, from);
  return shown ? createPageReply(shown) : gone();
}
