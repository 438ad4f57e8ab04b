import type { Said } from "#mentoring/conversation/open/said-lately.ts";
import type { DescriptionContext } from "#mentoring/delivery/described.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { NOTICE_CLASSES } from "#mentoring/notice-classes.ts";
import { findOpenQuestion } from "./find-open-questions.ts";
import type { OpenQuestion } from "./open-question.ts";

/**
 * What else a short message may be meant for: the open draft, which asks something by itself or shows its card, and the
 * open reflective question.
 */
export type StandsOpen = { readonly draft?: "asks" | "card"; readonly isReflectionAsked: boolean };

/** An offer that replies to a message, a question of the day, and the first message of all wait for an answer this long. */
const REPLIES_WAIT = { hours: 2 };
const QUESTIONS_WAIT = { hours: 24 * 4 };
const PROMISE_WAITS = { hours: 24 * 14 };
/** After a record was saved, a note may be asked for, which a yes or a no answers. */
const AFTER_A_TURN = { minutes: 10 };
/** More are not looked at. */
const MAX_LOOKED_AT = 12;

const REPLIES: readonly NoticeKind[] = ["act.offered", "wish.asked", "unplaced.kept", "session.drafts"];
/** Replies that leave what was offered before them open: an answer to a question in between, and small talk. */
const IN_BETWEEN: readonly NoticeKind[] = ["question.answered", "line.said", "help.offered"];
const REFLECTIVE: readonly NoticeKind[] = ["reflection.prompt", "reflection.chosen", "reflection.nudge"];

/**
 * Lists the questions that are open of what was said, the latest first, without those that something else answers better:
 * the open draft or reflective question that came after them, what is asked after a record was saved, and help after a
 * sign of danger. While a draft is open, only what was offered after its last turn can be answered.
 */
export async function listOpenQuestions(
  at: DescriptionContext,
  said: readonly Said[],
  stands: StandsOpen,
): Promise<readonly OpenQuestion[]> {
  const open: OpenQuestion[] = [];
  for (const each of listAnswerable(said, stands, at.now)) {
    const question = await findOpenQuestion(at, each);
    if (question) open.push(question);
    if (question?.isEither) break;
  }
  return open;
}

/** What was said that a short message can still answer. A pure function. */
export function listAnswerable(said: readonly Said[], stands: StandsOpen, now: Temporal.Instant): readonly Said[] {
  const answerable: Said[] = [];
  const aside = new Set<string>();
  let [isReplyOver, isSetAside] = [false, false];
  for (const each of said) {
    const { kind } = each.notice;
    if (endsWhatWasBefore(each, stands, now) || answerable.length === MAX_LOOKED_AT) break;
    if (each.notice.kind === "act.set_aside") {
      if (each.notice.notice) aside.add(each.notice.notice);
      else isSetAside = true;
      continue;
    }
    const isReply = REPLIES.includes(kind);
    const isOver = aside.has(each.id) || (isReply && (isReplyOver || isSetAside)) || !isRecent(each, now);
    if (NOTICE_CLASSES[kind] === "answer" && !IN_BETWEEN.includes(kind)) isReplyOver = true;
    if (!isOver && (isReply || !stands.draft)) answerable.push(each);
  }
  return stands.draft === "asks" ? [] : answerable;
}

function endsWhatWasBefore({ notice: { kind }, at }: Said, stands: StandsOpen, now: Temporal.Instant): boolean {
  if (NOTICE_CLASSES[kind] === "safety") return true;
  if (kind === "session.turn") return stands.draft !== undefined || isWithin(at, AFTER_A_TURN, now);
  return stands.isReflectionAsked && REFLECTIVE.includes(kind);
}

function isRecent({ notice: { kind }, at }: Said, now: Temporal.Instant): boolean {
  if (kind === "promise.made") return isWithin(at, PROMISE_WAITS, now);
  return isWithin(at, REPLIES.includes(kind) ? REPLIES_WAIT : QUESTIONS_WAIT, now);
}

const isWithin = (
  at: Temporal.Instant,
  span: { readonly hours?: number; readonly minutes?: number },
  now: Temporal.Instant,
) => Temporal.Instant.compare(at.add(span), now) >= 0;
