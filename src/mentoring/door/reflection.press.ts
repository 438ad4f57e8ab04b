import type { PersonTx } from "#db/as.ts";
import { firstName } from "#kernel/first-name.ts";
import { getPair, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import { saveQuestionFrequency } from "#mentoring/people/save-my-settings.ts";
import { completeReflectionThread, declineReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { chooseVisitToReflectOn } from "#mentoring/reflection/choose-visit.ts";
import { enqueuePlannedQuestionNow } from "#mentoring/reflection/enqueue-question-now.ts";
import {
  findSharedReflection,
  listMyReflections,
  listReflectionsSharedTogether,
} from "#mentoring/reflection/reflection.store.ts";
import { replaceAskedQuestion } from "#mentoring/reflection/replace-question.ts";
import { eraseReflection, shareReflectionThread, unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { getQuestionWording } from "#mentoring/reflection/wording.ts";
import { gatherQuestionGate } from "#mentoring/safeguarding/question-gate.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import { findReflectionFormFacts } from "./find-thread-form-facts.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, createTextReply, type ModalContentNamed, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

const SHOWN = 20;

export const reflectionPressHandlers: PressHandlers<Extract<ActionName, `reflection.${string}`>> = {
  "reflection.answer": defineReadHandler(async ({ tx, me, now, bank }, { thread }) => {
    const found = await findReflectionFormFacts(tx, me, thread, now);
    if (!found?.takesAnswers) return createTextReply(createPhrase("reflection.over"));
    const question = getQuestionWording(bank, found.thread.question, found, me.language, "form");
    return createModalReply({ name: "reflection.answer", thread, pair: found.pair.id, question });
  }),
  "reflection.another": defineWriteHandler(another),
  "reflection.choose": defineWriteHandler(async ({ tx, me, bank, now }, { visit: id }) => {
    const chosen = await chooseVisitToReflectOn(tx, me, id, bank, now);
    if (chosen.kind === "over") return createTextReply(createPhrase("reflection.over"));
    if (chosen.kind === "waits") return createTextReply(createPhrase("reflection.ask_now.waits"));
    const { visit, pair } = chosen;
    const day = visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
    return { kind: "replace", line: createPhrase("reflection.about", { day, mentor: firstName(pair.mentor.name) }) };
  }),
  // The button is on the Home tab beside a planned question, and sends that question before its planned day.
  "reflection.ask_now": defineWriteHandler(async ({ tx, me, now }, { notice }) =>
    createTextReply(createPhrase(`reflection.ask_now.${await enqueuePlannedQuestionNow(tx, me, notice, now)}`)),
  ),
  // "Not now" changes nothing: the question stays open, and the reply names the last day on which it can be answered.
  "reflection.later": defineReadHandler(async ({ tx, me, now }, { thread }) => {
    const found = await findReflectionFormFacts(tx, me, thread, now);
    return createTextReply(
      found?.isOpen ? createPhrase("reflection.later", { day: found.lastDay }) : createPhrase("reflection.over"),
    );
  }),
  "reflection.skip": defineWriteHandler(async ({ tx, now }, { thread }) => {
    const { kind } = await declineReflectionThread(tx, thread, now);
    return { kind: "replace", line: createPhrase(kind === "over" ? "reflection.over" : "reflection.skipped") };
  }),
  "reflection.keep": defineWriteHandler(async ({ tx, now }, { thread }) => {
    await completeReflectionThread(tx, thread, now);
    return ended(createPhrase("reflection.share.kept"));
  }),
  "reflection.share": defineWriteHandler(share),
  "reflection.mine": defineReadHandler(openMyReflectionsModal),
  "reflection.take_back": defineWriteHandler(async (at, { reflection }) => {
    await unshareReflection(at.tx, reflection, at.now);
    return mineAgain(at);
  }),
  "reflection.delete": defineWriteHandler(async (at, { reflection }) => {
    await eraseReflection(at.tx, reflection, at.now);
    return mineAgain(at);
  }),
  "reflection.read": defineReadHandler(async ({ tx }, { reflection }) => {
    const shared = await findSharedReflection(tx, reflection);
    if (!shared) return createTextReply(createPhrase("common.not_yours"));
    const [pair, texts] = [await getPair(tx, shared.pairId), await listReflectionsSharedTogether(tx, shared)];
    return createModalReply({ name: "reflection.shared", texts, pair });
  }),
  "reflection.rhythm": defineWriteHandler(async ({ tx, now }, { rhythm }) => {
    await saveQuestionFrequency(tx, rhythm, now);
    return { kind: "replace", line: createPhrase(`reflection.rhythm.chosen.${rhythm}`) };
  }),
};

/** Opens the list of the principal's own reflections, where each can be taken back or deleted. */
export async function openMyReflectionsModal({ tx }: RequestContext): Promise<Reply> {
  return createModalReply(await gatherMyReflections(tx));
}

async function mineAgain({ tx }: RequestContext): Promise<Reply> {
  return { kind: "replace", line: createPhrase("reflection.changed"), form: await gatherMyReflections(tx) };
}

async function gatherMyReflections(tx: PersonTx): Promise<ModalContentNamed<"reflection.mine">> {
  const endedPairs = (await listMyPairsWithEnded(tx)).filter(({ endedAt }) => endedAt);
  return { name: "reflection.mine", reflections: await listMyReflections(tx, SHOWN), endedPairs };
}

async function another(
  { tx, me, bank, now }: RequestContext,
  { thread }: ActionPayload<"reflection.another">,
): Promise<Reply> {
  const { kind } = await replaceAskedQuestion(tx, me, thread, bank, now);
  const found = kind === "another" ? await findReflectionFormFacts(tx, me, thread, now) : undefined;
  if (!found) return createTextReply(createPhrase(kind === "none" ? "reflection.nothing_else" : "reflection.over"));
  const { visit, pair } = found;
  const question = getQuestionWording(bank, found.thread.question, found, me.language, "chat");
  const { emergency } = (await gatherQuestionGate(tx, now))(me);
  return {
    kind: "say_instead",
    utterance: {
      kind: "reflection.question",
      thread: found.thread,
      question,
      visit,
      pair,
      ...(emergency && { emergency }),
    },
  };
}

async function share({ tx, now }: RequestContext, { thread }: ActionPayload<"reflection.share">): Promise<Reply> {
  const outcome = await shareReflectionThread(tx, thread, now);
  if (outcome.kind === "gone") return createTextReply(createPhrase("reflection.over"));
  if (outcome.kind === "nothing_to_share") return ended(createPhrase("reflection.share.kept"));
  const key = outcome.kind === "shared" ? "reflection.share.shared" : "reflection.share.ended";
  return ended(createPhrase(key, { mentor: outcome.mentor }));
}

/**
 * Creates the reply that replaces the message or modal with the choice to keep or share the answers by the result of
 * that choice.
 */
function ended(line: ReplyPhrase): Reply {
  return { kind: "replace", line, form: { name: "line", title: createPhrase("reflection.share.title"), text: line } };
}
