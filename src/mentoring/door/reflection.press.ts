import { firstName } from "#kernel/first-name.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { chooseRhythm } from "#mentoring/people/save-my-settings.ts";
import { completeThread, declineThread } from "#mentoring/reflection/answer-thread.ts";
import { askNow } from "#mentoring/reflection/ask-now.ts";
import { chooseVisit } from "#mentoring/reflection/choose-visit.ts";
import { exchangeQuestion } from "#mentoring/reflection/exchange-question.ts";
import { findShared, listMyReflections, listSharedOfThread } from "#mentoring/reflection/reflection.store.ts";
import { eraseReflection, shareThread, takeBack } from "#mentoring/reflection/share-reflection.ts";
import { wordingOf } from "#mentoring/reflection/wording.ts";
import type { ActionName, Payload } from "./actions.ts";
import { findThreadFacts } from "./find-thread-facts.ts";
import { type Presses, reads, writes } from "./handler.ts";
import type { At } from "./member.ts";
import { open, type Reply, tell } from "./reply.ts";
import { type Phrase, say } from "./say.ts";

const SHOWN = 20;

export const reflectionPresses: Presses<Extract<ActionName, `reflection.${string}`>> = {
  "reflection.answer": reads(async ({ tx, me, now, bank }, { thread }) => {
    const found = await findThreadFacts(tx, me, thread, now);
    if (!found?.takesAnswers) return tell(say("reflection.over"));
    const question = wordingOf(bank, found.thread.question, found, me.language, "form");
    return open({ name: "reflection.answer", thread, question });
  }),
  "reflection.another": writes(another),
  "reflection.choose": writes(async ({ tx, me, bank, now }, { visit: id }) => {
    const chosen = await chooseVisit(tx, me, id, bank, now);
    if (chosen.kind === "over") return tell(say("reflection.over"));
    const { visit, pair } = chosen;
    const day = visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
    return { kind: "replace", line: say("reflection.about", { day, mentor: firstName(pair.mentor.name) }) };
  }),
  // Pressed on Home, where the question is listed.
  "reflection.ask_now": writes(async ({ tx, now }, { notice }) =>
    tell(say(`reflection.ask_now.${await askNow(tx, notice, now)}`)),
  ),
  // "Not now" leaves the question open and names the day on which it expires.
  "reflection.later": reads(async ({ tx, me, now }, { thread }) => {
    const found = await findThreadFacts(tx, me, thread, now);
    return tell(found?.isOpen ? say("reflection.later", { day: found.lastDay }) : say("reflection.over"));
  }),
  "reflection.skip": writes(async ({ tx, now }, { thread }) => {
    const { kind } = await declineThread(tx, thread, now);
    return { kind: "replace", line: say(kind === "over" ? "reflection.over" : "reflection.skipped") };
  }),
  "reflection.keep": writes(async ({ tx, now }, { thread }) => {
    await completeThread(tx, thread, now);
    return ended(say("reflection.share.kept"));
  }),
  "reflection.share": writes(share),
  "reflection.mine": reads(openMine),
  "reflection.take_back": writes(async (at, { reflection }) => {
    await takeBack(at.tx, reflection, at.now);
    return mineAgain(at);
  }),
  "reflection.delete": writes(async (at, { reflection }) => {
    await eraseReflection(at.tx, reflection, at.now);
    return mineAgain(at);
  }),
  "reflection.read": reads(async ({ tx }, { reflection }) => {
    const shared = await findShared(tx, reflection);
    if (!shared) return tell(say("common.not_yours"));
    const [pair, texts] = [await getPair(tx, shared.pairId), await listSharedOfThread(tx, shared)];
    return open({ name: "reflection.shared", texts, pair });
  }),
  "reflection.rhythm": writes(async ({ tx, now }, { rhythm }) => {
    await chooseRhythm(tx, rhythm, now);
    return { kind: "replace", line: say(`reflection.rhythm.chosen.${rhythm}`) };
  }),
};

/** A principal's own reflections, to read, take back or delete. */
export async function openMine({ tx }: At): Promise<Reply> {
  return open({ name: "reflection.mine", reflections: await listMyReflections(tx, SHOWN) });
}

async function mineAgain({ tx }: At): Promise<Reply> {
  const reflections = await listMyReflections(tx, SHOWN);
  return { kind: "replace", line: say("reflection.changed"), form: { name: "reflection.mine", reflections } };
}

async function another({ tx, me, bank, now }: At, { thread }: Payload<"reflection.another">): Promise<Reply> {
  const { kind } = await exchangeQuestion(tx, me, thread, bank, now);
  const found = kind === "another" ? await findThreadFacts(tx, me, thread, now) : undefined;
  if (!found) return tell(say(kind === "none" ? "reflection.nothing_else" : "reflection.over"));
  const { visit, pair } = found;
  const question = wordingOf(bank, found.thread.question, found, me.language, "chat");
  return {
    kind: "say_instead",
    utterance: { kind: "reflection.question", thread: found.thread, question, visit, pair },
  };
}

async function share({ tx, now }: At, { thread }: Payload<"reflection.share">): Promise<Reply> {
  const outcome = await shareThread(tx, thread, now);
  if (outcome.kind === "gone") return tell(say("reflection.over"));
  return ended(say("reflection.share.shared", { mentor: outcome.mentor }));
}

/** Replaces the message or form that offered the choice by its result. */
function ended(line: Phrase): Reply {
  return { kind: "replace", line, form: { name: "line", title: say("reflection.share.title"), text: line } };
}
