import type { LogSpan, LogsFacts } from "#mentoring/digest/facts.ts";
import type { CountSchoolDays } from "#mentoring/digest/school-days.ts";
import { FEWEST } from "#mentoring/digest/suppress.ts";

/** In school days: 0 is the day of the meeting. */
export type Lag = { readonly median: number; readonly ninetieth: number };

/** How many school days after the meeting this week's records were saved, over the whole programme. */
export function lagToLog({ spans, principals }: LogsFacts, count: CountSchoolDays): Lag | undefined {
  if (principals < FEWEST) return undefined;
  const lags = spans
    .map(({ endedOn, loggedOn, sessions }) => ({ days: count(endedOn, loggedOn), sessions }))
    .toSorted((one, two) => one.days - two.days);
  return { median: percentile(lags, 50), ninetieth: percentile(lags, 90) };
}

type Lags = readonly { readonly days: number; readonly sessions: LogSpan["sessions"] }[];

/** Nearest-rank percentile, weighted by sessions. */
function percentile(lags: Lags, percent: number): number {
  const each = lags.flatMap(({ days, sessions }) => Array<number>(sessions).fill(days));
  return each[Math.ceil((each.length * percent) / 100) - 1] ?? 0;
}
