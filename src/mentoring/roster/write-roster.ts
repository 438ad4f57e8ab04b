import type { Tx } from "#db/as.ts";
import type { PairId, RosterImportId } from "#kernel/id.ts";
import type { AuditLine } from "#mentoring/audit/audit.ts";
import { correctPair } from "#mentoring/pair/correct-pair.ts";
import { endPair, planPairEnd } from "#mentoring/pair/end-pair.ts";
import { endPerson } from "#mentoring/pair/end-person.ts";
import { isAhead } from "#mentoring/pair/manage-pair.ts";
import { getPair, insertPair } from "#mentoring/pair/pair.store.ts";
import type { PairEnding } from "#mentoring/pair/pair.ts";
import { findAddressOfPerson, releaseAddress, replaceAddress } from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import { findPersonAtAddress, getPerson, insertPerson, updatePerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { releaseEmail } from "#mentoring/people/person-place.store.ts";
import { settleRefusedLinks } from "#mentoring/people/refused-link.store.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import type { ProgrammeId } from "#mentoring/programme/programme.ts";
import { moveListedVisit } from "#mentoring/visit/move-listed-visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { CheckedPerson } from "./check-people.ts";
import type { AcceptedRoster } from "./check-roster.ts";
import { comparePersonValues } from "./person-values.ts";
import { insertPlannedVisit } from "./roster.store.ts";
import type { PlannedVisit, StoredVisit } from "./roster.ts";

/** The import that writes: what it changes is kept under its id, so that it can be taken back. */
export type Import = { readonly id: RosterImportId; readonly now: Temporal.Instant };

/**
 * Ends the people who are succeeded, and takes from their holders the e-mails and accounts that pass on. All are released
 * before any is given, because two people may exchange theirs.
 */
export async function passOn(tx: Tx, { people, ending }: AcceptedRoster, { id, now }: Import): Promise<void> {
  for (const { person } of ending) await endPerson(tx, person, { on: getEndDay(person, now), import: id }, now);
  for (const { takes, address } of people) {
    if (takes?.by === "email") {
      await releaseEmail(tx, takes.from.id);
      const [before, after] = [{ email: takes.from.email ?? null }, { email: null }];
      await insertRosterChange(tx, { act: "person.correct", subject: takes.from.id, before, after, import: id }, now);
    }
    if (address) await takeAddress(tx, address, { id, now });
  }
}

async function takeAddress(tx: Tx, address: ChatAddress, { id, now }: Import) {
  const holder = await findPersonAtAddress(tx, address);
  await releaseAddress(tx, address);
  if (!holder) return;
  const [before, after] = [toAddressValues(address, address.user), toAddressValues(address, null)];
  await insertRosterChange(tx, { act: "address.change", subject: holder.id, before, after, import: id }, now);
}

/** Returns the day on which a person's place ends if the import runs now: today in their time zone. */
export function getEndDay({ zone }: Pick<Person, "zone">, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

export async function writePeople(tx: Tx, people: AcceptedRoster["people"], by: Import): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for (const checked of people) {
    const { person, address, change } = checked;
    if (change === "unchanged" && !address) continue;
    await writePerson(tx, checked, by);
    lines.push({ act: change === "added" ? "person.add" : "person.change", subject: person.id, person: person.id });
  }
  return lines;
}

async function writePerson(tx: Tx, { person, address, change }: CheckedPerson, { id, now }: Import) {
  if (change === "added") {
    await insertPerson(tx, person, now);
    await insertRosterChange(tx, { act: "person.add", subject: person.id, import: id }, now);
  }
  if (change === "changed") {
    const values = comparePersonValues(await getPerson(tx, person.id), person);
    await updatePerson(tx, person, now);
    if (Object.keys(values.after).length > 0)
      await insertRosterChange(tx, { act: "person.change", subject: person.id, ...values, import: id }, now);
  }
  if (!address) return;
  const was = await findAddressOfPerson(tx, person.id, address);
  await replaceAddress(tx, person.id, address, now);
  await settleRefusedLinks(tx, person.id, address, now);
  if (change === "added") return;
  const given = { before: toAddressValues(address, was?.user ?? null), after: toAddressValues(address, address.user) };
  await insertRosterChange(tx, { act: "address.change", subject: person.id, ...given, import: id }, now);
}

const toAddressValues = ({ surface, account }: ChatAddress, user: string | null) => ({ surface, account, user });

export async function writePairs(tx: Tx, pairs: AcceptedRoster["pairs"], by: Import): Promise<AuditLine[]> {
  const added = pairs.filter(({ change }) => change === "added").map(({ pair }) => pair);
  for (const pair of added) {
    await insertPair(tx, pair, by.now);
    const after = { role: pair.role, starts_on: pair.startsOn.toString() };
    await insertRosterChange(tx, { act: "pair.add", subject: pair.id, after, import: by.id }, by.now);
  }
  for (const { pair, correction, ending } of pairs) {
    if (correction) await correctPair(tx, await getPair(tx, pair.id), correction.becomes, by.now, by.id);
    if (ending) await endListedPair(tx, pair.id, ending, by);
  }
  return added.map(({ id }) => ({ act: "pair.add", subject: id, pair: id }));
}

/** Ends a pair as its row says: at once, or after its last day if that is still to come. Both are told. */
async function endListedPair(tx: Tx, id: PairId, ending: PairEnding, { id: importId, now }: Import) {
  const pair = await getPair(tx, id);
  const end = isAhead(pair, ending.on, now) ? planPairEnd : endPair;
  await end(tx, pair, ending, now, { import: importId });
}

export async function writeVisits(
  tx: Tx,
  programme: ProgrammeId,
  { visits }: AcceptedRoster,
  { id: importId, now }: Import,
): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for (const { visit, change, from } of visits) {
    if (change === "moved" && from) lines.push(await moveVisit(tx, from, visit, { id: importId, now }));
    if (change !== "added") continue;
    const id = await insertPlannedVisit(tx, programme, visit, now);
    const after = { pair_id: visit.pairId, starts_at: visit.startsAt.toString() };
    await insertRosterChange(tx, { act: "visit.plan", subject: id, after, import: importId }, now);
    lines.push({ act: "visit.plan", subject: id, pair: visit.pairId });
  }
  return lines;
}

/** Moves a visit to the time that a list has for it by now, and keeps both. */
async function moveVisit(tx: Tx, { id }: StoredVisit, to: PlannedVisit, by: Import): Promise<AuditLine> {
  const [visit, pair] = [await findVisit(tx, id), await getPair(tx, to.pairId)];
  if (!visit) throw new Error("a visit is not deleted while a list is imported");
  const moved = await moveListedVisit(tx, { visit, pair }, to, by.now);
  const values = {
    before: { visit: id, starts_at: visit.startsAt.toString() },
    after: { visit: moved, starts_at: to.startsAt.toString() },
  };
  await insertRosterChange(tx, { act: "visit.move", subject: moved, ...values, import: by.id }, by.now);
  return { act: "visit.move", subject: id, pair: pair.id };
}
