import { findNamedPeople } from "#mentoring/conversation/find-named-people.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import { isInPair } from "#mentoring/pair/pair.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { MAX_OFFERED } from "#mentoring/reply-shapes.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { tellsOfOtherMentor } from "#understanding/wishes/other-mentor.ts";
import { askWish } from "./reply-to-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/**
 * Offers a coordinator who writes that a principal gets another mentor the form that changes it, with the new one if they
 * are named; never one that only ends the pair. False for any other message, and for a principal whom nobody accompanies.
 */
export async function offerAnotherMentor(at: WishMessage): Promise<boolean> {
  const { tx, me, said } = at;
  if (!hasRole(me, "coordinator") || said.utterance.kind !== "wish") return false;
  if (!tellsOfOtherMentor(normalizeText(said.examination.text).text)) return false;
  const { people } = await findNamedPeople(tx, said);
  const running = (await listActivePairs(tx)).filter((pair) => !isInPair(pair, me.id));
  const pairs = running.filter(({ principal, role }) => role === "lead" && people.includes(principal.id));
  if (pairs.length === 0) return false;
  const others = people.filter((id) => !pairs.some((pair) => isInPair(pair, id)));
  const [mentor, ...more] = others;
  const other = mentor && more.length === 0 ? await findPerson(tx, mentor) : undefined;
  const of = pairs.slice(0, MAX_OFFERED).map(({ id }) => id);
  await askWish(at, {
    wish: "manage",
    form: "mentor",
    of,
    ...(other && hasRole(other, "mentor") && { mentor: other.id }),
  });
  return true;
}
