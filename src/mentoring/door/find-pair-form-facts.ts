import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { isWithoutMentor } from "#mentoring/overview/without-mentor.ts";
import { findPair, listAllPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, isInPair, type Pair } from "#mentoring/pair/pair.ts";
import { findPerson, listPeople } from "#mentoring/people/person.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { ActionPayload } from "./actions.ts";
import type { RequestContext } from "./member.ts";
import type { ModalContent } from "./reply.ts";

/** The most that a menu holds by far; whoever has more people gives their pairs in a list. */
const MAX_CHOICES = 1_000;

/** Finds what the form shows in which a coordinator ends or corrects a pair, or gives its principal another mentor. */
export async function findPairFormFacts(
  { tx, me, now }: RequestContext,
  { person, pair: id, how }: ActionPayload<"people.change_pair">,
): Promise<ModalContent | undefined> {
  const pair = await findPair(tx, id);
  if (!pair) return undefined;
  const on = now.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
  switch (how) {
    case "end":
      return { name: "people.end_pair", pair, person, on, isOwn: isInPair(pair, me.id) };
    case "mentor":
      return { name: "people.change_mentor", pair, person, on, mentors: await listOtherMentors(tx, me, pair) };
    case "correct":
      return { name: "people.correct_pair", pair, person };
  }
}

/** Lists those who could accompany the principal of a pair instead: every mentor but those who do, and oneself. */
async function listOtherMentors(tx: PersonTx, me: Person, { principal }: Pair): Promise<Person[]> {
  const taken = new Set([me.id, principal.id, ...(await listPairedWith(tx, principal.id))]);
  return (await listPeople(tx)).filter((one) => hasRole(one, "mentor") && !taken.has(one.id)).slice(0, MAX_CHOICES);
}

/**
 * Finds what the form shows in which a coordinator pairs a person: everyone in the other role with whom they are no pair,
 * and not herself. Principals whom nobody accompanies come first.
 */
export async function findBeginFormFacts(
  { tx, me, now }: RequestContext,
  { person: id, as }: ActionPayload<"people.begin_pair">,
): Promise<ModalContent | undefined> {
  const person = await findPerson(tx, id);
  if (!person || id === me.id || !hasRole(person, as)) return undefined;
  const pairs = (await listAllPairs(tx)).filter(({ endedAt }) => !endedAt);
  const taken = new Set([me.id, id, ...(await listPairedWith(tx, id))]);
  const wanted = as === "principal" ? "mentor" : "principal";
  const free = (await listPeople(tx)).filter((one) => hasRole(one, wanted) && !taken.has(one.id));
  const isAlone = (one: Person) => as === "mentor" && isWithoutMentor(one, pairs);
  const others = [...free.filter(isAlone), ...free.filter((one) => !isAlone(one))].slice(0, MAX_CHOICES);
  const hasLead = pairs.some(({ principal, role }) => principal.id === id && role === "lead");
  return {
    name: "people.begin_pair",
    person,
    as,
    others,
    alone: new Set(others.filter(isAlone).map((one) => one.id)),
    role: as === "principal" && hasLead ? "second" : "lead",
    on: now.toZonedDateTimeISO(person.zone).toPlainDate(),
  };
}

/** Lists the ids of those with whom a person is paired. */
async function listPairedWith(tx: PersonTx, id: PersonId): Promise<PersonId[]> {
  const active = (await listAllPairs(tx)).filter((pair) => !pair.endedAt && isInPair(pair, id));
  return active.map((pair) => getOtherPerson(pair, id).id);
}
