import type { PersonId } from "#kernel/id.ts";
import type { ShortReply } from "#mentoring/conversation/open/read-reply.ts";
import { findLeaveDays } from "#mentoring/conversation/wish/leave-wish.ts";
import { findReminderTime } from "#mentoring/conversation/wish/remind-wish.ts";
import type { Named } from "#mentoring/delivery/open-question/choose-answer.ts";
import type { Choice, OpenQuestion, Press } from "#mentoring/delivery/open-question/open-question.ts";
import type { Notice } from "#mentoring/notice.ts";
import type { WishDetails } from "#understanding/wishes/read-wish-details.ts";

/** What a message says of what was asked in reply to a wish. */
export type Detail = { readonly reply: ShortReply; readonly named: Named; readonly details: WishDetails | undefined };

export type Completed =
  | { readonly kind: "press"; readonly press: Press }
  /** The offer with what was said now. */
  | { readonly kind: "offer"; readonly notice: Offered };

type Offered = Extract<Notice, { readonly kind: "act.offered" | "wish.asked" }>;
type Asked = Extract<Notice, { readonly kind: "wish.asked" }>;

/**
 * Completes what was offered or asked in reply to a wish by what a short message adds to it: with whom, on which day, at
 * what time. Undefined if it adds nothing, or says something else. A pure function.
 */
export function completeOffer(
  { said: { notice }, choices }: Pick<OpenQuestion, "said" | "choices">,
  { reply, named, details }: Detail,
  today: Temporal.PlainDate,
): Completed | undefined {
  if (named.elsewhere || reply.says === "yes") return undefined;
  if (notice.kind === "act.offered") return completeMove(notice, choices, reply, named);
  if (notice.kind !== "wish.asked") return undefined;
  return notice.wish === "plan_visit"
    ? completePlan(notice, choices, { reply, named, details })
    : completeAsked(notice, reply, details, today);
}

/** A day or a time says when the visit is to be instead; it stands for what was said before. */
function completeMove(
  notice: Extract<Notice, { readonly kind: "act.offered" }>,
  choices: readonly Choice[],
  reply: ShortReply,
  named: Named,
): Completed | undefined {
  const when = whenOf(reply);
  if ((notice.act !== "move" && notice.act !== "cancel") || !when || chooses(reply, choices)) return undefined;
  const of = narrow(choices, named);
  return of.length > 0
    ? { kind: "offer", notice: { ...notice, ...when, act: "move", same: 1, of: [...of] } }
    : undefined;
}

/** Whether the day or the time is that of one of the visits to choose from, and not the one to which it is moved. */
function chooses({ ahead, time, says, isRequest, isChoice }: ShortReply, choices: readonly Choice[]): boolean {
  const isOfDay = ahead !== undefined && choices.some(({ on }) => on?.equals(ahead));
  const isAtTime = time !== undefined && choices.some(({ at }) => at?.equals(time));
  return choices.length > 1 && (isChoice ? isOfDay || isAtTime : isOfDay && says === undefined && !isRequest);
}

function completePlan(notice: Asked, choices: readonly Choice[], { reply, named, details }: Detail) {
  const when = whenOf(reply);
  const isNamed = named.people.length > 0 && choices.length > 1;
  if (!when && !isNamed) return undefined;
  const pairs = narrow(choices, named) as Asked["pairs"] & object;
  if (pairs.length === 0) return undefined;
  const { minutes, modality } = details ?? {};
  const more = { ...(minutes !== undefined && { minutes }), ...(modality && { to: modality }) };
  return { kind: "offer" as const, notice: { ...notice, ...when, ...more, pairs: [...pairs] } };
}

/** A single value is what was asked for, and is set at once as its button would. */
function completeAsked(
  { wish, reminder }: Asked,
  { ahead, time }: ShortReply,
  details: WishDetails | undefined,
  today: Temporal.PlainDate,
): Completed | undefined {
  switch (wish) {
    case "question_time":
      return time && press("wish.question_time", { at: toTime(time) });
    case "language":
      return details?.language && press("wish.language", { to: details.language });
    case "leave": {
      const days = findLeaveDays(details?.period, today);
      return days && press("wish.leave", { from: days.from.toString(), to: days.to.toString() });
    }
    case "remind_at": {
      const day = ahead && { day: { future: ahead, sure: true } };
      const due = findReminderTime({ ...day, ...(time && { time: { value: time, sure: true } }) }, today);
      const when = due && { on: due.toPlainDate().toString(), at: toTime(due.toPlainTime()) };
      return when && reminder && press("wish.remind", { reminder, ...when });
    }
    default:
      return undefined;
  }
}

const press = (action: string, payload: Press["payload"]): Completed => ({ kind: "press", press: { action, payload } });

function whenOf({ ahead, time }: ShortReply) {
  if ((ahead ?? time) === undefined) return undefined;
  return { ...(ahead && { on: ahead.toString() }), ...(time && { at: toTime(time) }) };
}

const toTime = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });

/** The ids of the choices that can be meant. */
function narrow(choices: readonly Choice[], { people }: Named): readonly string[] {
  const isMeant = (other: PersonId | undefined) =>
    people.length === 0 || (other !== undefined && people.includes(other));
  return choices.flatMap(({ id, other }) => (id !== undefined && isMeant(other) ? [id] : []));
}
