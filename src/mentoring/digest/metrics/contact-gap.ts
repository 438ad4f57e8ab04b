import type { Silence } from "#mentoring/digest/facts.ts";
import type { CountSchoolDays } from "#mentoring/digest/school-days.ts";

/** More school days than this without contact are a reason to call; fewer while the pair is new. */
export const SILENT_AFTER_DAYS = { usual: 15, new: 10 } as const;
/** How many school days a pair counts as new. */
export const NEW_FOR_DAYS = 90;

export type Gap = Silence & { readonly days: number };

/** Principals to call, longest without contact first. Days on leave do not count; `silent` holds nobody who is on leave now. */
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
