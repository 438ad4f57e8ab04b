import { z } from "zod";
import type { Tx } from "#db/as.ts";
import { idSchema, type PairId, type PersonId, type VisitId } from "#kernel/id.ts";
import { hasVisitBefore, updatePair } from "#mentoring/pair/correct-pair.store.ts";
import { findPair, listActivePairs } from "#mentoring/pair/pair.store.ts";
import { PAIR_ROLES, PAIR_SIDES, type Pair } from "#mentoring/pair/pair.ts";
import { reopenPair } from "#mentoring/pair/reopen-pair.ts";
import { returnPerson } from "#mentoring/pair/return-person.ts";
import { withdrawPairNews } from "#mentoring/pair/tell-pair.ts";
import { findAddressOfPerson, insertAddress, releaseAddress } from "#mentoring/people/address.store.ts";
import { CHAT_PLATFORMS } from "#mentoring/people/address.ts";
import { correctEmail } from "#mentoring/people/correct-email.ts";
import { findPerson, findPersonAtAddress, findPersonByEmail, updatePerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { setListedVisitBack } from "#mentoring/visit/move-listed-visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { withdrawNoticesAbout } from "#outbox/withdraw.ts";
import { hasPersonValues, withPersonValues } from "./person-values.ts";
import { type ImportedChange, takeBackAdded } from "./roster-import.store.ts";

/**
 * Why a change of an import stays. `in_use`: something was built on it since. `changed_since`: it was changed again.
 * `held_by_other`: what it took is somebody else's by now. `later_list`: a later import builds on it.
 */
export type KeptBecause = "in_use" | "changed_since" | "held_by_other" | "later_list";

/** A change of an import, the people whom it is about, and why it stays; without a reason it was taken back. */
export type UndoneChange = { readonly act: string; readonly names: readonly string[]; readonly why?: KeptBecause };

/**
 * Takes one change of an import back, in a transaction of the machine role, unless something was built on it. `built`: whom
 * and what later imports changed; what they build on is not taken from under them.
 */
export async function undoChange(
  tx: Tx,
  change: ImportedChange,
  now: Temporal.Instant,
  built: ReadonlySet<string>,
): Promise<UndoneChange> {
  const { act, subject } = change;
  if (built.has(subject) && BUILT_ON.includes(act))
    return { act, names: await namesOf(tx, subject), why: "later_list" };
  switch (act) {
    case "visit.plan":
    case "visit.move":
      return undoVisit(tx, change, now);
    case "pair.change":
    case "pair.add":
    case "pair.end":
    case "pair.plan_end": {
      const pair = await findPair(tx, subject as PairId);
      const why = pair ? await undoPair(tx, change, pair, now) : "changed_since";
      return { act, names: pair ? [pair.mentor.name, pair.principal.name] : [], ...(why && { why }) };
    }
    default: {
      const person = await findPerson(tx, subject as PersonId);
      const isThere = person && !person.mergedInto;
      const why = isThere ? await undoPerson(tx, change, person, now) : "changed_since";
      return { act, names: person ? [person.name] : [], ...(why && { why }) };
    }
  }
}

/** What a later import can build on: of everything else, the values say whether it was changed again. */
const BUILT_ON: readonly string[] = ["person.add", "pair.add", "person.end", "pair.end", "pair.plan_end"];

async function namesOf(tx: Tx, subject: string): Promise<string[]> {
  const pair = await findPair(tx, subject as PairId);
  if (pair) return [pair.mentor.name, pair.principal.name];
  const person = await findPerson(tx, subject as PersonId);
  return person ? [person.name] : [];
}

const moveSchema = z.object({ visit: idSchema<VisitId>() });

async function undoVisit(tx: Tx, change: ImportedChange, now: Temporal.Instant): Promise<UndoneChange> {
  const { act, subject } = change;
  const visit = await findVisit(tx, subject as VisitId);
  const pair = visit && (await findPair(tx, visit.pairId));
  const names = pair ? [pair.mentor.name, pair.principal.name] : [];
  const takeBack = () => takeBackAdded(tx, "visit", subject);
  if (act === "visit.move") {
    if (!pair) return { act, names, why: "changed_since" };
    const of = { moved: visit.id, from: moveSchema.parse(change.before).visit, pair };
    return (await setListedVisitBack(tx, of, takeBack, now)) ? { act, names } : { act, names, why: "in_use" };
  }
  if (!(await takeBack())) return { act, names, why: "in_use" };
  await withdrawNoticesAbout(tx, [`visit:${subject}`], "the import was taken back");
  return { act, names };
}

const endSchema = z.object({ on: z.string(), reason: z.string() });

async function undoPair(tx: Tx, { act, before, after }: ImportedChange, pair: Pair, now: Temporal.Instant) {
  if (act === "pair.change") return undoCorrection(tx, { before, after }, pair);
  if (act === "pair.add") {
    if (!(await takeBackAdded(tx, "pair", pair.id))) return "in_use";
    await withdrawPairNews(tx, pair.id);
    return undefined;
  }
  const { on, reason } = endSchema.parse(after);
  const end = act === "pair.end" ? pair.ended : pair.ending;
  if (end?.on.toString() !== on || end.reason !== reason) return "changed_since";
  return (await reopenPair(tx, pair.id, now)).kind === "reopened" ? undefined : "changed_since";
}

const correctionSchema = z.object({
  role: z.enum(PAIR_ROLES),
  starts_on: z.iso.date().transform((on) => Temporal.PlainDate.from(on)),
});

/** What the correction gave counts as never said, so nothing of this is kept. */
async function undoCorrection(
  tx: Tx,
  { before, after }: Pick<ImportedChange, "before" | "after">,
  pair: Pair,
): Promise<KeptBecause | undefined> {
  const [was, given] = [correctionSchema.parse(before), correctionSchema.parse(after)];
  if (pair.role !== given.role || !pair.startsOn.equals(given.starts_on)) return "changed_since";
  if (await hasVisitBefore(tx, pair, was.starts_on)) return "in_use";
  await updatePair(tx, pair.id, { role: was.role, startsOn: was.starts_on });
  return undefined;
}

function undoPerson(tx: Tx, change: ImportedChange, person: Person, now: Temporal.Instant) {
  switch (change.act) {
    case "person.add":
      return undoAddition(tx, person);
    case "person.change":
      return undoPersonChange(tx, change, person, now);
    case "person.correct":
      return undoEmail(tx, change, person, now);
    case "address.change":
      return undoAddress(tx, change, person, now);
    case "person.end":
      return undoEnd(tx, person, now);
    default:
      return Promise.resolve("changed_since" as const);
  }
}

async function undoAddition(tx: Tx, { id }: Person): Promise<KeptBecause | undefined> {
  return (await takeBackAdded(tx, "person", id)) ? undefined : "in_use";
}

async function undoPersonChange(
  tx: Tx,
  { before, after }: ImportedChange,
  person: Person,
  now: Temporal.Instant,
): Promise<KeptBecause | undefined> {
  if (!hasPersonValues(person, after)) return "changed_since";
  const was = withPersonValues(person, before);
  const holder = was.email && (await findPersonByEmail(tx, was.email));
  if (holder && holder.id !== person.id) return "held_by_other";
  const pairs = await listActivePairs(tx);
  const lost = PAIR_SIDES.filter((side) => !was.roles.includes(side));
  if (lost.some((side) => pairs.some((pair) => pair[side].id === person.id))) return "in_use";
  await updatePerson(tx, was, now);
  return undefined;
}

async function undoEmail(tx: Tx, { before }: ImportedChange, person: Person, now: Temporal.Instant) {
  const { email } = z.object({ email: z.string().nullable() }).parse(before);
  if (person.email) return "changed_since" as const;
  const outcome = email ? await correctEmail(tx, person, email, now) : { kind: "changed" as const };
  return outcome.kind === "held" ? ("held_by_other" as const) : undefined;
}

const addressSchema = z.object({ surface: z.enum(CHAT_PLATFORMS), account: z.string(), user: z.string().nullable() });

async function undoAddress(tx: Tx, { before, after }: ImportedChange, { id }: Person, now: Temporal.Instant) {
  const [was, given] = [addressSchema.parse(before), addressSchema.parse(after)];
  const at = await findAddressOfPerson(tx, id, given);
  if ((at?.user ?? null) !== given.user) return "changed_since" as const;
  if (at?.conversation) return "in_use" as const;
  const { surface, account, user } = was;
  const back = user === null ? undefined : { surface, account, user };
  if (back && (await findPersonAtAddress(tx, back))) return "held_by_other" as const;
  if (at) await releaseAddress(tx, at);
  if (back) await insertAddress(tx, id, back, now);
  return undefined;
}

async function undoEnd(tx: Tx, person: Person, now: Temporal.Instant): Promise<KeptBecause | undefined> {
  const { kind } = await returnPerson(tx, person, { withPairs: false }, now);
  return kind === "returned" ? undefined : kind === "unreachable" ? "held_by_other" : "changed_since";
}
