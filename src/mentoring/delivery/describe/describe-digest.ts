import { asDigestWithin } from "#db/as.ts";
import { type Described, type Describing, type NoticeOf, obsolete, say } from "#mentoring/delivery/described.ts";
import { composeDigest } from "#mentoring/digest/compose-digest.ts";
import { readWeek, type Week, weekBefore } from "#mentoring/week.ts";

/** Describes a digest, computed with the digest role, which cannot read what people wrote. */
export async function describeDigest(
  { tx, me, now }: Describing,
  notice: NoticeOf<"digest.weekly" | "digest.asked">,
): Promise<Described> {
  const week = readWeek(notice.week);
  if (!week) return obsolete(`no week is called ${notice.week}`);
  if (!me.roles.includes("coordinator")) return obsolete("its reader coordinates no more");
  const of = (one: Week) => asDigestWithin(tx, (within) => composeDigest(within, me.id, one, now));
  const digest = await of(week);
  // The page of the break's first week already named the day of the next one.
  if (notice.kind === "digest.weekly" && digest.kind === "break") {
    const { kind } = await of(weekBefore(week.startsOn));
    if (kind === "break") return obsolete("the break goes on");
  }
  return say({ kind: "digest", digest });
}
