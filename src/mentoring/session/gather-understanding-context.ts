import type { PersonTx } from "#db/as.ts";
import { writeMention } from "#kernel/mention.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listMentionableAddresses, type MentionableAddress } from "#mentoring/people/address.store.ts";
import { listKnownNames } from "#mentoring/people/person.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { ExaminationContext } from "#understanding/examine.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { findDateOrder } from "#understanding/facts/date-order.ts";
import type { AddressedPerson } from "#understanding/names/addressed-people.ts";

/**
 * Loads the facts on which understanding a text of this person depends. The transaction ends before the text is
 * understood, because that may take seconds.
 */
export async function gatherUnderstandingContext(
  tx: PersonTx,
  me: Person,
  now: Temporal.Instant,
): Promise<UnderstandingContext & ExaminationContext> {
  const [pairs, names, addresses] = await Promise.all([
    hasRole(me, "mentor") ? listMyPairs(tx) : [],
    listKnownNames(tx),
    listMentionableAddresses(tx),
  ]);
  const mine = pairs.filter((pair) => pair.mentor.id === me.id);
  return {
    today: now.toZonedDateTimeISO(me.zone).toPlainDate(),
    language: me.language,
    dayFirst: findDateOrder(me.language, me.zone),
    mentorName: me.name,
    ...names,
    people: new Map(addresses.map((address) => [writeMention(address), toAddressedPerson(address, mine)])),
    principals: mine.map(({ id, principal }) => ({
      id,
      name: principal.name,
      ...(principal.school !== undefined && { school: principal.school }),
    })),
  };
}

function toAddressedPerson({ personId, name }: MentionableAddress, mine: readonly Pair[]): AddressedPerson {
  const pair = mine.find(({ principal }) => principal.id === personId);
  return { name, ...(pair && { principal: pair.id }) };
}
