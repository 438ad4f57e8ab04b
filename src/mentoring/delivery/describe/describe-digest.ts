import { asDigestWithin } from "#db/as.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { gatherAndBuildDigest } from "#mentoring/digest/gather-and-build-digest.ts";
import { getProgrammeWeek } from "#mentoring/programme/calendar.store.ts";
import { getPreviousWeek, parseWeekName, type Week } from "#mentoring/week.ts";

/**
 * Builds the content of the notice with a coordinator's digest. The digest is composed with the digest role, a database
 * role without access to texts that people wrote.
 */
export async function describeDigest(
  { tx, me, now }: DescriptionContext,
  notice: NoticeOf<"digest.weekly" | "digest.asked">,
): Promise<NoticeDescription> {
  const { startsOn: first } = await getProgrammeWeek(tx);
  const week = parseWeekName(notice.week, first);
  if (!week) return describeAsObsolete(`no week is called ${notice.week}`);
  if (!me.roles.includes("coordinator")) return describeAsObsolete("its reader coordinates no more");
  const of = (one: Week) => asDigestWithin(tx, (within) => gatherAndBuildDigest(within, me.id, one, now));
  const digest = await of(week);
  // The weekly digest of the first week of a school break already says when school resumes, so the following weeks of
  // the break get none.
  if (notice.kind === "digest.weekly" && digest.kind === "break") {
    const { kind } = await of(getPreviousWeek(week.startsOn, first));
    if (kind === "break") return describeAsObsolete("the break goes on");
  }
  return describeAsUtterance({ kind: "digest", digest });
}
