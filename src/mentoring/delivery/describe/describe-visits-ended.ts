import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { describeVisitToLogAgain } from "./describe-redrawn-visit.ts";

/** Builds the question how several visits went, without those of which that was said meanwhile. */
export async function describeVisitsEnded(
  describing: DescriptionContext,
  notice: NoticeOf<"visits.ended">,
): Promise<NoticeDescription> {
  const { visits } = await describeVisitsEndedAgain(describing, notice);
  const open = visits.filter(({ became, pair }) => !became && !pair.endedAt);
  const [only, ...others] = open;
  if (!only) return describeAsObsolete("of each of them it was said how it went");
  return describeAsUtterance(others.length === 0 ? only : { kind: "visits.ended", visits: open });
}

/** Builds the same question again, with what was said of each visit since. */
export async function describeVisitsEndedAgain(
  describing: DescriptionContext,
  { visits: ids }: Pick<NoticeOf<"visits.ended">, "visits">,
): Promise<UtteranceOf<"visits.ended">> {
  const visits = [];
  for (const visit of ids) {
    const one = await describeVisitToLogAgain(describing, { kind: "visit.ended", visit });
    if (one) visits.push({ ...one, kind: "visit.ended" as const });
  }
  return { kind: "visits.ended", visits };
}
