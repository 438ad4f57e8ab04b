import type { ReflectionId, ThreadId, VisitId } from "#kernel/id.ts";
import { getMyHours } from "#mentoring/leave/my-hours.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { expiresOn, offerThread } from "#mentoring/reflection/offer-thread.ts";
import { findShared } from "#mentoring/reflection/reflection.store.ts";
import { findMyOpenThread, findThread } from "#mentoring/reflection/thread.store.ts";
import { listMetTogether } from "#mentoring/visit/met-together.store.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { firstName, readerOf } from "#slack/render/reader.ts";
import { nudgeMessage, promptMessage, twiceMessage } from "#slack/render/reflection/prompt.message.ts";
import { sharedReflectionMessage } from "#slack/render/reflection/shared-reflection.message.ts";
import { visitDay, wordingOf } from "#slack/render/reflection/wording.ts";
import { type Composed, type Desk, line } from "#slack/send/composed.ts";

/** The question after a visit. What it asks is chosen now, as its principal, and once for each visit. */
export async function composePrompt(
  desk: Desk,
  notice: Extract<Notice, { kind: "reflection.prompt" }>,
): Promise<Composed> {
  const { tx, me } = desk;
  const reader = readerOf(me);
  const visit = await findVisit(tx, notice.visit as VisitId);
  if (visit?.status !== "held") return { obsolete: "the visit did not take place" };
  const open = await findMyOpenThread(tx);
  if (open && open.visitId !== visit.id) return { obsolete: "another question is open" };
  const pair = await getPair(tx, visit.pairId);
  const together = await listMetTogether(tx, visit, await getMyHours(tx, me));
  if (!open && together.length > 1)
    return {
      message: twiceMessage(
        together.map((one) => ({ visit: one, day: visitDay(one, pair, reader) })),
        reader,
      ),
    };
  return composeQuestion(desk, visit);
}

/** Of two visits this one was chosen. */
export async function composeChosen(
  desk: Desk,
  notice: Extract<Notice, { kind: "reflection.chosen" }>,
): Promise<Composed> {
  const visit = await findVisit(desk.tx, notice.visit as VisitId);
  const open = await findMyOpenThread(desk.tx);
  if (visit?.status !== "held" || (open && open.visitId !== visit.id)) return { obsolete: "another question is open" };
  return composeQuestion(desk, visit);
}

async function composeQuestion({ tx, me, bank, now }: Desk, visit: Visit): Promise<Composed> {
  const reader = readerOf(me);
  const pair = await getPair(tx, visit.pairId);
  const thread = await offerThread(tx, me, visit, bank, await getMyHours(tx, me), now);
  if (thread?.status !== "offered") return { obsolete: "there is nothing to ask" };
  const question = wordingOf(bank, thread.question, { visit, pair }, "chat", reader);
  return {
    message: promptMessage(
      { thread, question, mentor: firstName(pair.mentor), visitDay: visitDay(visit, pair, reader) },
      reader,
    ),
  };
}

/** The one reminder, while nothing was answered or declined. */
export async function composeNudge(
  desk: Desk,
  notice: Extract<Notice, { kind: "reflection.nudge" }>,
): Promise<Composed> {
  const { tx, me } = desk;
  const thread = await findThread(tx, notice.thread as ThreadId);
  const visit = thread?.visitId && (await findVisit(tx, thread.visitId));
  if (thread?.status !== "offered" || !visit) return { obsolete: "it was answered, declined or is over" };
  const reader = readerOf(me);
  const pair = await getPair(tx, visit.pairId);
  const lastDay = reader.day(expiresOn(thread, await getMyHours(tx, me)));
  return { message: nudgeMessage(thread, visitDay(visit, pair, reader), lastDay, reader) };
}

/** To a principal who typed that they would rather not, or not now. */
export async function composePutAside(
  { tx, me }: Desk,
  notice: Extract<Notice, { kind: "reflection.put_aside" }>,
): Promise<Composed> {
  const reader = readerOf(me);
  const thread = await findThread(tx, notice.thread as ThreadId);
  if (!thread) return { obsolete: "there is no such question" };
  return notice.how === "skipped"
    ? line(reader.say("reflection.skipped"))
    : line(reader.say("reflection.later", { day: reader.day(expiresOn(thread, await getMyHours(tx, me))) }));
}

/** To the mentor: that there is something to read. */
export async function composeSharedReflection(
  { tx, me }: Desk,
  notice: Extract<Notice, { kind: "reflection.shared" }>,
): Promise<Composed> {
  const shared = await findShared(tx, notice.reflection as ReflectionId);
  if (!shared) return { obsolete: "it was taken back" };
  const pair = await getPair(tx, shared.pairId);
  return { message: sharedReflectionMessage(shared, pair, readerOf(me)) };
}
