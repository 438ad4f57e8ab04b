import type { VisitId } from "#kernel/id.ts";
import { listLastMeetings } from "#mentoring/overview/last-meeting.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { type Answer, type AnswerLine, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { dayAt, describeNext } from "./answer-not-seen.ts";
import { nameDays, todayOf } from "./days.ts";

/** Without days in the question it is about the last three weeks. */
const USUAL = { weeks: 3 };
const SHOWN = 8;
const AHEAD = { hours: 24 * 366 };

/** "When did they last meet?", or of nobody in particular: who has not met in these days. Logistics only. */
export async function answerWhenMet(at: AnswerContext): Promise<Answer> {
  const { pairs, isNarrowed } = at;
  if (isNarrowed && pairs.length === 0)
    return { title: createAnswerPhrase("answer.who.none"), lines: [], pages: [{ to: "people" }] };
  const when = await gatherWhen(at);
  return isNarrowed ? sayWhenMet(pairs, when, []) : sayApart(at, when);
}

/** When each pair last met, and its next visit. */
export type WhenMet = {
  readonly last: ReadonlyMap<Pair["id"], Temporal.Instant>;
  readonly next: ReadonlyMap<Pair["id"], { readonly at: Temporal.Instant; readonly visit: VisitId }>;
};

export async function gatherWhen({ tx, now }: Pick<AnswerContext, "tx" | "now">): Promise<WhenMet> {
  const last = await listLastMeetings(tx, now);
  const open = await listOpenVisits(tx, now, now.add(AHEAD));
  const next = new Map(open.toReversed().map(({ id: visit, pairId, startsAt }) => [pairId, { at: startsAt, visit }]));
  return { last, next };
}

/** Says of some pairs when they last met and when they will; `first` stands before it. */
export function sayWhenMet(pairs: readonly Pair[], when: WhenMet, first: readonly AnswerLine[]): Answer {
  const lines = [...first, ...pairs.slice(0, SHOWN).map((pair) => describeWhenMet(pair, when))];
  const none: AnswerLine = createAnswerPhrase("answer.who.none");
  const [title = none, ...others] = lines;
  const { opens, ...said } = title;
  const more = pairs.length - SHOWN;
  return {
    title: said,
    lines: others,
    ...(more > 0 && { aside: createAnswerPhrase("answer.more", { count: more }) }),
    pages: [...(opens ? [opens] : []), { to: "people" }],
  };
}

function describeWhenMet(pair: Pair, { last, next }: WhenMet): AnswerLine {
  const met = last.get(pair.id);
  const values = { ...namesIn(pair), next: describeNext(next.get(pair.id)?.at, pair) };
  const line = met
    ? createAnswerPhrase("answer.met", { ...values, day: dayAt(met, pair) })
    : createAnswerPhrase("answer.met.never", values);
  return { ...line, opens: opensPair(pair) };
}

export const namesIn = ({ principal, mentor }: Pair) => ({ principal: principal.name, mentor: mentor.name });
export const opensPair = ({ id, principal }: Pair) => ({
  to: "managed" as const,
  page: { person: principal.id, pair: id },
});

/** Those who have not met in these days, the longest first. A pair that began in them is not among them. */
function sayApart(at: AnswerContext, when: WhenMet): Answer {
  const today = todayOf(at);
  const days = at.days ?? { from: today.subtract(USUAL) };
  const isBefore = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, days.from) < 0;
  const apart = at.pairs
    .map((pair) => ({ pair, met: when.last.get(pair.id) }))
    .filter(({ pair, met }) => isBefore(met ? dayAt(met, pair) : pair.startsOn))
    .toSorted((one, other) => secondsOf(one.met) - secondsOf(other.met));
  const span = nameDays({ from: days.from }, today);
  const pages = [{ to: "people" as const }, { to: "digest" as const }];
  if (apart.length === 0) return { title: createAnswerPhrase("answer.apart.none", span), lines: [], pages };
  const more = apart.length - SHOWN;
  return {
    title: createAnswerPhrase("answer.apart", { ...span, count: apart.length }),
    lines: apart.slice(0, SHOWN).map(({ pair }) => describeWhenMet(pair, when)),
    ...(more > 0 && { aside: createAnswerPhrase("answer.more", { count: more }) }),
    pages,
  };
}

const secondsOf = (met: Temporal.Instant | undefined) => met?.epochMilliseconds ?? 0;
