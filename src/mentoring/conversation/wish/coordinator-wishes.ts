import { findNamedPeople } from "#mentoring/conversation/find-named-people.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import { isInPair, type Pair } from "#mentoring/pair/pair.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { MAX_OFFERED } from "#mentoring/reply-shapes.ts";
import { askWish } from "./reply-to-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** Offers the form in which a pair begins or ends, its visits, or the page of a person, of whom the wish names. */
export async function offerForm(at: WishMessage, form: "begin" | "end" | "page" | "mentor" | "visits"): Promise<void> {
  if (!hasRole(at.me, "coordinator")) return askWish(at, { wish: "only_coordinator" });
  const people = (await findNamedPeople(at.tx, at.said)).people.slice(0, MAX_OFFERED);
  if (form === "end" || form === "mentor" || form === "visits") {
    const pairs = [...(await findManagedPairs(at))];
    if (pairs.length > 0) return askWish(at, { wish: "manage", form, of: pairs });
    // Somebody without a mentor is paired instead.
    if (form === "mentor" && people.length > 0) return askWish(at, { wish: "manage", form: "begin", of: people });
  } else if (people.length > 0) return askWish(at, { wish: "manage", form, of: people });
  await askWish(at, { wish: "manage", form: "list", of: [] });
}

/** Offers a coordinator the visits of a pair that she names and is not in; false if there is none. */
export async function offerVisitsOfPair(at: Managing & Pick<WishMessage, "arrival" | "now">): Promise<boolean> {
  const pairs = await findManagedPairs(at);
  if (pairs.length > 0) await askWish(at, { wish: "manage", form: "visits", of: [...pairs] });
  return pairs.length > 0;
}

type Managing = Pick<WishMessage, "tx" | "me" | "said">;

/** The ids of the active pairs, none of them the writer's own, in which are all whom a coordinator names. */
async function findManagedPairs({ tx, me, said }: Managing): Promise<readonly Pair["id"][]> {
  if (!hasRole(me, "coordinator")) return [];
  const { people } = await findNamedPeople(tx, said);
  if (people.length === 0) return [];
  const pairs = (await listActivePairs(tx)).filter((pair) => !isInPair(pair, me.id));
  const named = pairs.filter((pair) => people.every((id) => isInPair(pair, id)));
  return named.slice(0, MAX_OFFERED).map(({ id }) => id);
}

/** A coordinator gives a principal another mentor in a form; anybody else is led to a coordinator, and nobody is told. */
export function changeMentor(at: WishMessage): Promise<void> {
  return hasRole(at.me, "coordinator") ? offerForm(at, "mentor") : askWish(at, { wish: "change_mentor" });
}

export function offerCalendar(at: WishMessage): Promise<void> {
  if (!hasRole(at.me, "coordinator")) return askWish(at, { wish: "only_coordinator" });
  const { from, to } = at.details.period ?? {};
  return askWish(at, { wish: "calendar", ...(from && { on: from.toString() }), ...(to && { until: to.toString() }) });
}

export function explainAdding(at: WishMessage): Promise<void> {
  return askWish(at, { wish: hasRole(at.me, "coordinator") ? "add_person" : "only_coordinator" });
}

export function offerWeeklyPage(at: WishMessage): Promise<void> {
  return askWish(at, { wish: hasRole(at.me, "coordinator") ? "send_page" : "only_coordinator" });
}
