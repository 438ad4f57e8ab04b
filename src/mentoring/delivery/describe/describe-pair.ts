import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { findAccountInPair, findOtherName, findPair } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";

/** Builds the content of the notice that a pair has ended or will end; its former mentor reads only the name for it. */
export async function describePairEnd(
  { tx }: DescriptionContext,
  { pair, as, on, says, leaves = [] }: NoticeOf<"pair.ended">,
): Promise<NoticeDescription> {
  const other = await findOtherName(tx, pair);
  return other
    ? describeAsUtterance({ kind: "pair.ended", as, other, on: Temporal.PlainDate.from(on), says, leaves })
    : describeAsObsolete("the pair is unknown");
}

/**
 * Builds the content of the notice that a pair begins, with the other person's school and account, and for the principal
 * with the name of the mentor whom it replaces.
 */
export async function describePairBegin(
  { tx }: DescriptionContext,
  { pair: id, as, from, leaves = [] }: NoticeOf<"pair.begun">,
): Promise<NoticeDescription> {
  const pair = await findPair(tx, id);
  if (!pair || pair.endedAt) return describeAsObsolete("the pair has ended");
  const replaced = from && (await findPair(tx, from));
  const former = replaced && (replaced.endedAt ?? replaced.ending) && replaced.mentor.name;
  const { name, school } = getOtherPerson(pair, tx.personId);
  const account = await findAccountInPair(tx, id);
  return describeAsUtterance({
    kind: "pair.begun",
    as,
    other: name,
    on: pair.startsOn,
    leaves,
    ...(as === "mentor" && school && { school }),
    ...(account && { account }),
    ...(former && { former }),
  });
}

/** Builds the content of the notice that a pair goes on, for the principal with the mentor who does not begin after all. */
export async function describePairGoesOn(
  { tx }: DescriptionContext,
  { pair: id, as, instead }: NoticeOf<"pair.goes_on">,
): Promise<NoticeDescription> {
  const pair = await findPair(tx, id);
  if (!pair || pair.endedAt) return describeAsObsolete("the pair has ended");
  const former = instead && (await findPair(tx, instead))?.mentor.name;
  const { name } = getOtherPerson(pair, tx.personId);
  return describeAsUtterance({ kind: "pair.goes_on", as, other: name, ...(former && { former }) });
}
