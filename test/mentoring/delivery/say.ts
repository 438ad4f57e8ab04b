import { decideSending, type SendingFacts } from "#mentoring/delivery/may-say.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { type Days, hoursIn, LIMA, moment, read } from "#test/mentoring/planning/local-time.ts";

export type Facts = Omit<Partial<SendingFacts>, "hours" | "questionTime" | "asked"> & {
  readonly zone?: string;
  readonly days?: Days;
  readonly questionTime?: string;
  /** By the clocks of their zone. */
  readonly asked?: readonly string[];
};

/** What becomes of a notice to a principal in Lima who knows the promise, said yes, and chose four o'clock. */
export function said(kind: NoticeKind, now: string, facts: Facts = {}): string {
  const { zone = LIMA, days = {}, questionTime = "16:00", asked = [], ...more } = facts;
  const decided = decideSending(
    kind,
    {
      hours: hoursIn(zone, days),
      paused: false,
      suspended: false,
      promise: "said",
      consent: "yes",
      isPrincipal: true,
      questionTime: Temporal.PlainTime.from(questionTime),
      questionsWait: false,
      fewer: false,
      rhythmIsOpen: false,
      asked: asked.map((at) => moment(at, zone)),
      ...more,
    },
    moment(now, zone),
  );
  switch (decided.say) {
    case "later":
      return read(decided.at, zone);
    case "never":
      return `never: ${decided.why}`;
    case "now":
    case "after_the_promise":
      return decided.say;
  }
}
