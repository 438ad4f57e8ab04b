import {
  createDigestPhrase,
  type DigestCancelReason,
  type DigestLine,
  type DigestPhrase,
  type DigestSection,
} from "#mentoring/digest/digest.ts";
import type { DigestFacts, PrincipalToCall, PrincipalWithoutContact } from "#mentoring/digest/facts.ts";
import { createSchoolDayCounter, type SchoolDayCounter } from "#mentoring/digest/school-days.ts";
import type { SchoolCalendar } from "#mentoring/programme/calendar.ts";

/**
 * A principal should be called after more than this many school days without a recorded contact; the number is lower
 * while the pair is new.
 */
export const CALL_AFTER_SCHOOL_DAYS = { usual: 15, new: 10 } as const;
/** A pair counts as new for this many school days. */
export const PAIR_IS_NEW_FOR_SCHOOL_DAYS = 90;

export type ContactGap = PrincipalWithoutContact & { readonly days: number };

/**
 * Lists the principals to call, longest without contact first. School days are those of their school, by its own calendar
 * if it has one; those on which the principal was on leave do not count. `silent` contains nobody who is on leave now.
 */
export function listContactGaps(
  silent: readonly PrincipalWithoutContact[],
  until: Temporal.PlainDate,
  count: SchoolDayCounter,
): ContactGap[] {
  const counters = new Map<SchoolCalendar, SchoolDayCounter>();
  const counterOf = ({ calendar }: PrincipalWithoutContact) => {
    if (!calendar) return count;
    const counter = counters.get(calendar) ?? createSchoolDayCounter(calendar, until);
    counters.set(calendar, counter);
    return counter;
  };
  return silent
    .map((silence) => ({ ...silence, days: daysWithout(silence, until, counterOf(silence)) }))
    .filter((gap) => gap.days > allowed(gap, until, counterOf(gap)))
    .toSorted((one, two) => two.days - one.days || one.principalId.localeCompare(two.principalId));
}

function daysWithout(
  { lastOn, knownOn, leaves }: PrincipalWithoutContact,
  until: Temporal.PlainDate,
  count: SchoolDayCounter,
): number {
  const since = lastOn ?? knownOn;
  const away = leaves.map(({ from, to }) => {
    const eve = latest(from.subtract({ days: 1 }), since);
    return count(eve, latest(eve, earliest(to, until)));
  });
  return count(since, until) - away.reduce((sum, days) => sum + days, 0);
}

function allowed({ pairedOn }: PrincipalWithoutContact, until: Temporal.PlainDate, count: SchoolDayCounter): number {
  return count(pairedOn, until) <= PAIR_IS_NEW_FOR_SCHOOL_DAYS
    ? CALL_AFTER_SCHOOL_DAYS.new
    : CALL_AFTER_SCHOOL_DAYS.usual;
}

const earliest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);
const latest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b);

/** Cancellation reasons that prevent travel; for these the digest suggests a phone call. */
const PREVENTS_TRAVEL: readonly DigestCancelReason[] = ["transport_weather", "connectivity", "strike_security"];

/** Creates the section that names the principals with whom no contact was recorded for a long time. */
export function createPrincipalsToCallSection(
  gaps: readonly ContactGap[],
  callees: DigestFacts["callees"],
  unreached: DigestFacts["unreached"],
): DigestSection[] {
  if (gaps.length === 0) return [];
  const unreachedOn = new Map(unreached.map(({ personId, since }) => [personId, since]));
  const named = gaps.flatMap((gap) => withCallee(gap, callees)).toSorted(longestFirst);
  return [
    {
      title: createDigestPhrase("digest.call", { count: gaps.length }),
      lines: named.map((call) => toLine(call, unreachedOn.get(call.principalId))),
      ...(gaps.length > named.length && { more: gaps.length - named.length }),
      action: actionOf(named),
    },
  ];
}

type Call = ContactGap & PrincipalToCall;

function withCallee(gap: ContactGap, callees: DigestFacts["callees"]): Call[] {
  const callee = callees.get(gap.principalId);
  return callee ? [{ ...gap, ...callee }] : [];
}

const longestFirst = (one: Call, two: Call) => two.days - one.days || one.principal.localeCompare(two.principal);

function toLine(call: Call, unreachedOn: Temporal.PlainDate | undefined): DigestLine {
  const { principal, days, mentors } = call;
  const key = call.lastOn ? "digest.call.silent" : "digest.call.never";
  return {
    ...createDigestPhrase(key, { principal, days, mentors }),
    asides: [...notReached(unreachedOn), ...asidesOf(call)],
  };
}

const notReached = (day: Temporal.PlainDate | undefined): DigestPhrase[] =>
  day ? [createDigestPhrase("digest.call.unreached", { day })] : [];

function asidesOf({ calledOff, unloggedOn, nextOn }: Call): DigestPhrase[] {
  const reasons = [...new Set(calledOff)].map((reason) => createDigestPhrase(`digest.reason.${reason}`));
  return [
    ...(reasons.length > 0 ? [createDigestPhrase("digest.call.called_off", { count: calledOff.length, reasons })] : []),
    ...(unloggedOn ? [createDigestPhrase("digest.call.unlogged", { day: unloggedOn })] : []),
    ...(nextOn ? [createDigestPhrase("digest.call.next", { day: nextOn })] : []),
  ];
}

function actionOf(calls: readonly Call[]): DigestPhrase {
  if (calls.some(({ calledOff }) => calledOff.some((reason) => PREVENTS_TRAVEL.includes(reason)))) {
    return createDigestPhrase("digest.call.do.remote");
  }
  return createDigestPhrase(calls.some(({ unloggedOn }) => unloggedOn) ? "digest.call.do.record" : "digest.call.do");
}
