import type { WaitingNotice } from "#mentoring/waiting.ts";
import { decideMaySay, type SayFacts } from "./may-say.ts";

/** What is known of a reader ahead of time; whether they are paused depends on the day. */
export type Reachable = Pick<SayFacts, "hours" | "consented" | "isPrincipal" | "questionTime" | "fewer"> & {
  isPausedOn(day: Temporal.PlainDate): boolean;
};

/** The same rules as at the moment of saying, asked ahead: what they would not let pass is not announced. */
export function willBeSaid(waiting: readonly WaitingNotice[], reader: Reachable): WaitingNotice[] {
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
  { isPausedOn, ...reader }: Reachable,
): Temporal.Instant | undefined {
  const decide = (moment: Temporal.Instant) => {
    const paused = isPausedOn(moment.toZonedDateTimeISO(reader.hours.zone).toPlainDate());
    return decideMaySay(kind, { ...reader, paused, promise: "said", rhythmIsOpen: false, asked: [] }, moment);
  };
  const first = decide(at);
  const moment = first.say === "later" ? first.at : at;
  return decide(moment).say === "never" ? undefined : moment;
}
