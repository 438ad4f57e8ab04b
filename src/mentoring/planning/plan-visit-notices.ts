import type { Tx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { decidePrompts } from "./decide-prompts.ts";
import { decideVisitNotices } from "./decide-visit-notices.ts";
import { gatherHours } from "./hours.store.ts";
import type { PlannedNotice } from "./planned.ts";
import { listVisitFacts } from "./visit-facts.store.ts";

/** Window around now in which visits are considered. */
const BACK = { hours: 24 * 30 };
const AHEAD = { hours: 24 * 21 };

/** Plans the notices of visits ahead of time, so that people can see and withdraw them. */
export async function planVisitNotices(tx: Tx, now: Temporal.Instant): Promise<number> {
  const visits = await listVisitFacts(tx, now.subtract(BACK), now.add(AHEAD));
  const hoursOf = await gatherHours(tx);
  return planAll(tx, [...decideVisitNotices(visits, hoursOf, now), ...decidePrompts(visits, hoursOf, now)]);
}

export async function planAll(tx: Tx, planned: readonly PlannedNotice[]): Promise<number> {
  for (const { to, notice, at, until, about } of planned)
    await notify(tx, to, notice, { at, about, ...(until && { until }) });
  return planned.length;
}
