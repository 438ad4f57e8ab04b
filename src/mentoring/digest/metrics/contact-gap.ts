import type { Silence } from "#mentoring/digest/facts.ts";
import type { CountSchoolDays } from "#mentoring/digest/school-days.ts";

/** No contact for more school days than this is a reason to call; sooner while a pair is new (domain M6). */
export const SILENT_AFTER_DAYS = { usual: 15, new: 10 } as const;
/** A pair is new for so many school days. */
export const NEW_FOR_DAYS = 90;

export type Gap = Silence & { readonly days: number };

/** M6: principals to call, the longest without contact first. Days of leave do not count; who is on leave is not here. */
export function contactGaps(silent: readonly Silence[], until: Temporal.PlainDate, count: CountSchoolDays): Gap[] {
  return silent
    .map((silence) => ({ ...silence, days: daysWithout(silence, until, count) }))
    .filter((gap) => gap.days > allowed(gap, until, count))
    .toSorted((one, two) => two.days - one.days || one.principalId.localeCompare(two.principalId));
}

function daysWithout({ lastOn, knownOn, leaves }: Silence, until: Temporal.PlainDate, count: CountSchoolDays): number {
  const since = lastOn ?? knownOn;
  const away = leaves.map(({ from, to }) => {
    const eve = latest(from.subtract({ days: 1 }), since);
    return count(eve, latest(eve, earliest(to, until)));
  });
  return count(since, until) - away.reduce((sum, days) => sum + days, 0);
}

function allowed({ pairedOn }: Silence, until: Temporal.PlainDate, count: CountSchoolDays): number {
  return count(pairedOn, until) <= NEW_FOR_DAYS ? SILENT_AFTER_DAYS.new : SILENT_AFTER_DAYS.usual;
}

const earliest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);
const latest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b);
