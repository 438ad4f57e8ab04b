import { firstName } from "#kernel/first-name.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
import { describeQuestionOfThread } from "#mentoring/delivery/describe/describe-redrawn-question.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { saveQuestionFrequency } from "#mentoring/people/save-my-settings.ts";
import { completeReflectionThread, declineReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { chooseVisitToReflectOn } from "#mentoring/reflection/choose-visit.ts";
import { enqueuePlannedQuestionNow } from "#mentoring/reflection/enqueue-question-now.ts";
import { replaceAskedQuestion } from "#mentoring/reflection/replace-question.ts";
import { gatherShareChoice, shareReflectionThread } from "#mentoring/reflection/share-reflection.ts";
import { findReflectionThread } from "#mentoring/reflection/thread.store.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import { getQuestionWording } from "#mentoring/reflection/wording.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import { findReflectionFormFacts } from "./find-thread-form-facts.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { OWN_REFLECTION_ACTIONS } from "./reflection.actions.ts";
import { gatherReflectionChoice, gatherSharedReflections } from "./reflection-page.ts";
import { createModalReply, createPageReply, createTextReply, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

type Handled = Exclude<Extract<ActionName, `reflection.${string}`>, keyof typeof OWN_REFLECTION_ACTIONS>;

export const reflectionPressHandlers: PressHandlers<Handled> = {
  "reflection.answer": defineReadHandler(async ({ tx, me, now, bank }, { thread }) => {
    const found = await findReflectionFormFacts(tx, me, thread, now);
    if (!found?.takesAnswers) return createTextReply(createPhrase("reflection.over"));
    const question = getQuestionWording(bank, found.thread.question, found, me.language);
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
  "reflection.later": defineReadHandler(async (at, { thread }) => {
    const found = await findReflectionFormFacts(at.tx, at.me, thread, at.now);
    return found?.isOpen ? showQuestion(at, found.thread, { later: found.lastDay }) : showQuestion(at, found?.thread);
  }),
  "reflection.skip": defineWriteHandler(async (at, { thread }) => {
    await declineReflectionThread(at.tx, thread, at.now);
    return showQuestion(at, await findReflectionThread(at.tx, thread));
  }),
  "reflection.keep": defineWriteHandler(keep),
  "reflection.share": defineWriteHandler(share),
  "reflection.read": defineReadHandler(async (at, { reflection }) => {
    const shown = await gatherSharedReflections(at, reflection);
    return shown ? createModalReply(shown) : createTextReply(createPhrase("reflection.taken_back"));
  }),
  "reflection.rhythm": defineWriteHandler(async (at, { rhythm }) => {
    const { tx, me, now } = at;
    if (rhythm === "none") await saveQuestionConsent(tx, false, me.language, now);
    else await saveQuestionFrequency(tx, rhythm, now);
    return { kind: "say_instead", utterance: { kind: "reflection.rhythm", chosen: rhythm } };
  }),
};

async function another(at: RequestContext, { thread }: ActionPayload<"reflection.another">): Promise<Reply> {
  const { tx, me, bank, now } = at;
  const { kind } = await replaceAskedQuestion(tx, me, thread, bank, now);
  const found = await findReflectionThread(tx, thread);
  return kind === "none" ? showQuestion(at, found, "no_other") : showQuestion(at, found);
}

/** Replaces the message of a question by the question as it stands; `chosen` says what was chosen that leaves it open. */
async function showQuestion(
  at: RequestContext,
  thread: ReflectionThread | undefined,
  chosen?: UtteranceOf<"reflection.question">["chosen"],
): Promise<Reply> {
  const question = thread && (await describeQuestionOfThread(at, thread));
  if (!question || thread.status === "expired") return createTextReply(createPhrase("reflection.over"));
  return { kind: "say_instead", utterance: { ...question, ...(chosen && { chosen }) } };
}

/** Ends the thread. What was shared meanwhile, in the form that the same question has, stays shared. */
async function keep({ tx, now }: RequestContext, { thread }: ActionPayload<"reflection.keep">): Promise<Reply> {
  await completeReflectionThread(tx, thread, now);
  const { answers, mentors } = await gatherShareChoice(tx, thread);
  const reader = mentors.find(({ id }) => answers.some(({ sharedWith }) => sharedWith.includes(id)));
  return ended(
    reader
      ? createPhrase("reflection.share.shared", { mentor: reader.mentor.name })
      : createPhrase("reflection.share.kept"),
  );
}

async function share(at: RequestContext, { thread }: ActionPayload<"reflection.share">): Promise<Reply> {
  const outcome = await shareReflectionThread(at.tx, thread, at.now);
  switch (outcome.kind) {
    case "gone":
      return createTextReply(createPhrase("reflection.over"));
    case "nothing_to_share":
      return ended(createPhrase("reflection.share.kept"));
    case "choose": {
      const choice = await gatherReflectionChoice(at, thread);
      return choice ? createPageReply(choice) : createTextReply(createPhrase("reflection.over"));
    }
    case "shared":
      return ended(createPhrase("reflection.share.shared", { mentor: outcome.mentor }));
    case "pair_ended":
      return ended(createPhrase("reflection.share.ended", { mentor: outcome.mentor }));
  }
}

/**
 * Creates the reply that replaces the message or modal with the choice to keep or share the answers by the result of
 * that choice.
 */
function ended(line: ReplyPhrase): Reply {
  return { kind: "replace", line, form: { name: "line", title: createPhrase("reflection.share.title"), text: line } };
}
