import type { WaitingNotice } from "#mentoring/waiting.ts";
import { decideSending, type SendingFacts } from "./may-say.ts";

/**
 * The facts about a reader from which it is predicted whether a planned notice will be sent. `isPausedOn` is a
 * function, because each notice is due on another day.
 */
export type ReaderFacts = Pick<
  SendingFacts,
  "hours" | "suspended" | "consent" | "isPrincipal" | "questionTime" | "questionsWait" | "fewer"
> & {
  isPausedOn(day: Temporal.PlainDate): boolean;
};

/**
 * Applies the delivery rules to planned notices ahead of time, so that the Home tab lists neither a notice that would
 * be dropped nor one that waits for the reader's consent. The maximum number of openers is ignored, because it is not
 * known ahead how many will be sent.
 */
export function predictSentNotices(waiting: readonly WaitingNotice[], reader: ReaderFacts): WaitingNotice[] {
  return waiting
    .flatMap((notice) => {
      const at = momentOf(notice, notice.notBefore, reader);
      return at ? [{ ...notice, notBefore: at }] : [];
    })
    .toSorted((one, other) => Temporal.Instant.compare(one.notBefore, other.notBefore));
}

function momentOf(
  { kind }: WaitingNotice,
  at: Temporal.Instant,
  { isPausedOn, ...reader }: ReaderFacts,
): Temporal.Instant | undefined {
  const decide = (moment: Temporal.Instant) => {
    const paused = isPausedOn(moment.toZonedDateTimeISO(reader.hours.zone).toPlainDate());
    return decideSending(kind, { ...reader, paused, promise: "said", rhythmIsOpen: false, asked: [] }, moment);
  };
  const first = decide(at);
  const moment = first.say === "later" ? first.at : at;
  return decide(moment).say === "now" ? moment : undefined;
}
