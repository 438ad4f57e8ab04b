import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { DigestFacts, RecordDelayCount, SessionRecordsFacts } from "#mentoring/digest/facts.ts";
import type { SchoolDayCounter } from "#mentoring/digest/school-days.ts";
import { MIN_PRINCIPALS_PER_FIGURE } from "#mentoring/digest/suppress-small-counts.ts";

type SessionsLogged = { readonly held: number; readonly logged: number };

/**
 * Counts the visits that took place this week, and those of them that have a session record. Returns undefined if no
 * visit took place, or if the visits counted concern too few principals because the coordinator's own pairs are left
 * out.
 */
export function countSessionsLogged({ visits, hasOwnPairs }: DigestFacts): SessionsLogged | undefined {
  const { planned, held, logged } = visits;
  if (held === 0 || (hasOwnPairs && planned.principals < MIN_PRINCIPALS_PER_FIGURE)) return undefined;
  return { held, logged };
}

/** The delay between meetings and their session records, in school days; 0 is the day of the meeting. */
type Lag = { readonly median: number; readonly ninetieth: number };

/** Computes how many school days after the meeting this week's session records were saved, over the whole programme. */
export function computeRecordDelay(
  { spans, principals }: SessionRecordsFacts,
  count: SchoolDayCounter,
): Lag | undefined {
  if (principals < MIN_PRINCIPALS_PER_FIGURE) return undefined;
  const lags = spans
    .map(({ endedOn, loggedOn, sessions }) => ({ days: count(endedOn, loggedOn), sessions }))
    .toSorted((one, two) => one.days - two.days);
  return { median: percentile(lags, 50), ninetieth: percentile(lags, 90) };
}

type Lags = readonly { readonly days: number; readonly sessions: RecordDelayCount["sessions"] }[];

/** Computes a percentile of the delays of session records (nearest-rank method); each record counts once. */
function percentile(lags: Lags, percent: number): number {
  const each = lags.flatMap(({ days, sessions }) => Array<number>(sessions).fill(days));
  return each[Math.ceil((each.length * percent) / 100) - 1] ?? 0;
}

/** Creates the section that shows how many visits that took place have a session record, and how soon it was saved. */
export function createSessionRecordsSection(
  sessions: SessionsLogged | undefined,
  lag: Lag | undefined,
): DigestSection[] {
  const counts = sessions ? [createDigestPhrase("digest.logs.counts", { ...sessions })] : [];
  const lags = lag ? [createDigestPhrase("digest.logs.lag", { ...lag })] : [];
  const [first, ...asides] = [...counts, ...lags];
  if (!first) return [];
  const isComplete = !sessions || sessions.logged === sessions.held;
  return [
    {
      title: createDigestPhrase("digest.logs"),
      lines: [{ ...first, asides }],
      action: createDigestPhrase(isComplete ? "digest.logs.do.nothing" : "digest.logs.do.wait"),
    },
  ];
}
