import { findNamedPeople } from "#mentoring/conversation/find-named-people.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { MAX_OFFERED } from "#mentoring/reply-shapes.ts";
import { askWish } from "./reply-to-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** Offers to propose a visit to whom the wish names, at the day and time that it names; the other one hears nothing yet. */
export async function offerToPlan(at: WishMessage): Promise<void> {
  const { day = at.details.of, time, minutes, modality } = at.details;
  await askWish(at, {
    wish: "plan_visit",
    pairs: (await findPairsMeant(at)).slice(0, MAX_OFFERED).map(({ id }) => id),
    ...(day?.future && { on: day.future.toString() }),
    ...(time?.sure && { at: time.value.toString({ smallestUnit: "minute" }) }),
    ...(minutes !== undefined && { minutes }),
    ...(modality && { to: modality }),
  });
}

/** The writer's pairs with whom the message names; all of them if it names nobody. */
async function findPairsMeant({ tx, me, said }: WishMessage): Promise<readonly Pair[]> {
  const [pairs, { people, elsewhere }] = await Promise.all([listMyPairs(tx), findNamedPeople(tx, said)]);
  if (people.length === 0) return elsewhere ? [] : pairs;
  return pairs.filter((pair) => people.includes(getOtherPerson(pair, me.id).id));
}
