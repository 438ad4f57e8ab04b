import { firstName } from "#kernel/first-name.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { openSessionRecord, reviewSessionRecord } from "#mentoring/session/review-session.ts";
import { lockOpenVisit } from "#mentoring/visit/change-visit.ts";
import { moveOpenVisit } from "#mentoring/visit/move-visit.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import type { ACT_ACTIONS } from "./act.actions.ts";
import type { ActionPayload } from "./actions.ts";
import { correctRecord } from "./correct-record.ts";
import { explainUnchangeableVisit } from "./explain-unchangeable-visit.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { toStartInstant } from "./parse-visit-time.ts";
import { createTextReply, type Reply } from "./reply.ts";
import { createReviewRefusal } from "./review.press.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

/** What was asked for in words is done by its button, and said in place of it. */
export const actPressHandlers: PressHandlers<keyof typeof ACT_ACTIONS> = {
  "act.move": defineWriteHandler(move),
  "act.review": defineWriteHandler(async (at, { session, says }) => {
    const outcome = await reviewSessionRecord(at.tx, session, says, at.now);
    if (outcome.kind !== "reviewed") return createTextReply(createReviewRefusal(outcome));
    const read = await openSessionRecord(at.tx, session, at.now);
    if (read.kind !== "read") return createTextReply(createPhrase("common.not_yours"));
    const { day } = toDayAndTime(read.notes.session.startedAt, read.pair.principal.zone);
    return inPlace(createPhrase(`act.said.${says}`, { day, mentor: firstName(read.pair.mentor.name) }));
  }),
  "act.correct": defineWriteHandler(correctRecord),
  "act.unshare": defineWriteHandler(async (at, { reflection, pair: id }) => {
    const found = await findMyReflection(at.tx, reflection);
    const pair = found && (await findMyPair(at.tx, id));
    if (!pair) return createTextReply(createPhrase("reflection.gone"));
    await unshareReflection(at.tx, reflection, at.now, id);
    return inPlace(createPhrase("act.said.unshared", { mentor: firstName(pair.mentor.name) }));
  }),
  // What was offered until now is left aside: a yes in words is not meant for it any more.
  "act.dismiss": defineWriteHandler(async ({ tx, now }) => {
    await notify(tx, tx.personId, { kind: "act.set_aside", at: now.toString() }, now);
    return inPlace(createPhrase("act.dismissed"));
  }),
};

/** Moves a visit to the day and time that the button shows. It stays as long as it was, and in the way it was. */
async function move({ tx, me, now }: RequestContext, { visit: id, on, at }: ActionPayload<"act.move">): Promise<Reply> {
  const found = await lockOpenVisit(tx, id);
  if (found.kind !== "open") return createTextReply(explainUnchangeableVisit(found));
  const { visit, pair } = found;
  const start = { on: Temporal.PlainDate.from(on), at: Temporal.PlainTime.from(at) };
  const startsAt = toStartInstant(start, pair.principal.zone);
  const outcome = await moveOpenVisit(tx, found, { startsAt, minutes: visit.minutes, modality: visit.modality }, now);
  const other = firstName(getOtherPerson(pair, me.id).name);
  switch (outcome.kind) {
    case "moved":
      return inPlace(createPhrase("act.said.moved", { other, day: start.on, time: start.at }));
    case "clash":
      return createTextReply(createPhrase("visit.error.clash", { other }));
    case "refused":
      return createTextReply(
        outcome.problem === "minutes"
          ? createPhrase("common.error.minutes")
          : createPhrase(`visit.error.${outcome.problem}`),
      );
    case "settled":
    case "not_yours":
      return createTextReply(explainUnchangeableVisit(outcome));
  }
}

const inPlace = (line: ReplyPhrase): Reply => ({ kind: "replace", line });
