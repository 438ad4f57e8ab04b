import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { findOtherName, findPair } from "#mentoring/pair/pair.store.ts";

/** Builds the content of the notice that a pair has ended or will end; its former mentor reads only the name for it. */
export async function describePairEnd(
  { tx }: DescriptionContext,
  { pair, as, on, says }: NoticeOf<"pair.ended">,
): Promise<NoticeDescription> {
  const other = await findOtherName(tx, pair);
  return other
    ? describeAsUtterance({ kind: "pair.ended", as, other, on: Temporal.PlainDate.from(on), says })
    : describeAsObsolete("the pair is unknown");
}

/**
 * Builds the content of the notice that a pair begins, for the principal with the name of the mentor whom it replaces,
 * unless that pair was opened again.
 */
export async function describePairBegin(
  { tx }: DescriptionContext,
  { pair: id, as, from }: NoticeOf<"pair.begun">,
): Promise<NoticeDescription> {
  const pair = await findPair(tx, id);
  if (!pair || pair.endedAt) return describeAsObsolete("the pair has ended");
  const replaced = from && (await findPair(tx, from));
  const former = replaced && (replaced.endedAt ?? replaced.ending) && replaced.mentor.name;
  const other = (as === "mentor" ? pair.principal : pair.mentor).name;
  return describeAsUtterance({ kind: "pair.begun", as, other, on: pair.startsOn, ...(former && { former }) });
}

export async function describePairGoesOn(
  { tx }: DescriptionContext,
  { pair: id, as }: NoticeOf<"pair.goes_on">,
): Promise<NoticeDescription> {
  const pair = await findPair(tx, id);
  if (!pair || pair.endedAt) return describeAsObsolete("the pair has ended");
  return describeAsUtterance({
    kind: "pair.goes_on",
    as,
    other: (as === "mentor" ? pair.principal : pair.mentor).name,
  });
}
