import { asMachineIn, type Db, type Tx } from "#db/as.ts";
import type { PairId, WorkspaceId } from "#kernel/id.ts";
import { type AuditLine, auditAll } from "#mentoring/audit/audit.ts";
import { endPair, planPairEnd } from "#mentoring/pair/end-pair.ts";
import { endPerson } from "#mentoring/pair/end-person.ts";
import { isAhead } from "#mentoring/pair/manage-pair.ts";
import { getPair, insertPair } from "#mentoring/pair/pair.store.ts";
import type { PairEnding } from "#mentoring/pair/pair.ts";
import { releaseAddress, replaceAddress } from "#mentoring/people/address.store.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { insertPerson, updatePerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { releaseEmail } from "#mentoring/people/person-place.store.ts";
import { settleRefusedLinks } from "#mentoring/people/refused-link.store.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { ensureProgramme } from "#mentoring/programme/ensure-programme.ts";
import { type AcceptedRoster, checkRoster, type RefusedRoster } from "./check-roster.ts";
import { mustBeConfirmed } from "./identity-decision.ts";
import { getStoredRoster, insertPlannedVisit } from "./roster.store.ts";
import type { Roster } from "./roster.ts";

export type RosterImportResult = AcceptedRoster | UnconfirmedRoster | RefusedRoster;

/**
 * A roster that could be imported, but decides who reads confided words: a row takes over what a stored person had, or a
 * person goes on under another name or account. Nothing was written.
 */
export type UnconfirmedRoster = Omit<AcceptedRoster, "kind"> & { readonly kind: "unconfirmed" };

export type RosterImportChoices = {
  /** The e-mails or user ids of rows that are the stored person, although name or account contradict it. */
  readonly samePeople?: readonly string[];
  /** Whether the operator has confirmed the decisions that change who reads confided words. */
  readonly isConfirmed?: boolean;
};

/**
 * Imports people, pairs and visits, or nothing if there is any problem or an unconfirmed decision. Idempotent. It deletes
 * no person, pair or visit; whoever is succeeded by somebody with the same e-mail or account ends with their pairs. If
 * the workspace has no programme, one is created.
 */
export function importRoster(
  db: Db,
  workspaceId: WorkspaceId,
  account: ChatAccount,
  roster: Roster,
  now: Temporal.Instant,
  { samePeople, isConfirmed = false }: RosterImportChoices = {},
): Promise<RosterImportResult> {
  return asMachineIn(db, workspaceId, async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const plan = checkRoster(roster, await getStoredRoster(tx, account), account, samePeople);
    if (plan.kind === "refused") return plan;
    if (!isConfirmed && plan.decisions.some(mustBeConfirmed)) return { ...plan, kind: "unconfirmed" };
    await write(tx, plan, roster.programme, now);
    return plan;
  });
}

/** Returns what a confirmed {@link importRoster} would return at this moment, without writing anything. */
export function previewRoster(
  db: Db,
  workspaceId: WorkspaceId,
  account: ChatAccount,
  roster: Roster,
  { samePeople }: RosterImportChoices = {},
): Promise<AcceptedRoster | RefusedRoster> {
  return asMachineIn(db, workspaceId, async (tx) =>
    checkRoster(roster, await getStoredRoster(tx, account), account, samePeople),
  );
}

async function write(tx: Tx, plan: AcceptedRoster, name: string | undefined, now: Temporal.Instant) {
  await passOn(tx, plan, now);
  const lines = [
    ...(await writePeople(tx, plan.people, now)),
    ...(await writePairs(tx, plan.pairs, now)),
    ...(await writeVisits(tx, plan, name, now)),
  ];
  await auditAll(tx, lines, now);
  planAgain(tx, "everyone", now);
}

/**
 * Ends the people who are succeeded, and takes from their holders the e-mails and accounts that pass on. All are released
 * before any is given, because two people may exchange theirs.
 */
async function passOn(tx: Tx, { people, ending }: AcceptedRoster, now: Temporal.Instant) {
  for (const { person } of ending) await endPerson(tx, person, { on: getEndDay(person, now) }, now);
  for (const { takes, address } of people) {
    if (takes?.by === "email") await releaseEmail(tx, takes.from.id);
    if (address) await releaseAddress(tx, address);
  }
}

/** Returns the day on which a person's place ends if the import runs now: today in their time zone. */
export function getEndDay({ zone }: Pick<Person, "zone">, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

async function writePeople(tx: Tx, people: AcceptedRoster["people"], now: Temporal.Instant): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for (const { person, address, change } of people) {
    if (change === "added") await insertPerson(tx, person, now);
    if (change === "changed") await updatePerson(tx, person, now);
    if (address) {
      await replaceAddress(tx, person.id, address, now);
      await settleRefusedLinks(tx, person.id, address, now);
    }
    if (change === "unchanged" && !address) continue;
    lines.push({ act: change === "added" ? "person.add" : "person.change", subject: person.id, person: person.id });
  }
  return lines;
}

async function writePairs(tx: Tx, pairs: AcceptedRoster["pairs"], now: Temporal.Instant): Promise<AuditLine[]> {
  const added = pairs.filter(({ change }) => change === "added").map(({ pair }) => pair);
  for (const pair of added) await insertPair(tx, pair, now);
  for (const { pair, ending } of pairs) if (ending) await endListedPair(tx, pair.id, ending, now);
  return added.map(({ id }) => ({ act: "pair.add", subject: id, pair: id }));
}

/** Ends a pair as its row says: at once, or after its last day if that is still to come. Both are told. */
async function endListedPair(tx: Tx, id: PairId, ending: PairEnding, now: Temporal.Instant) {
  const pair = await getPair(tx, id);
  await (isAhead(pair, ending.on, now) ? planPairEnd(tx, pair, ending, now) : endPair(tx, pair, ending, now));
}

async function writeVisits(
  tx: Tx,
  plan: AcceptedRoster,
  name: string | undefined,
  now: Temporal.Instant,
): Promise<AuditLine[]> {
  const programme = await ensureProgramme(tx, { ...programmeOf(plan, name), now });
  const lines: AuditLine[] = [];
  for (const { visit } of plan.visits.filter(({ change }) => change === "added")) {
    const id = await insertPlannedVisit(tx, programme.id, visit, now);
    lines.push({ act: "visit.plan", subject: id, pair: visit.pairId });
  }
  return lines;
}

/**
 * Returns the name, time zone and language for the programme that an import creates. Zone and language are those of its
 * coordinator, or of the first person if there is no coordinator.
 */
function programmeOf(plan: AcceptedRoster, name: string | undefined) {
  const people = plan.people.map(({ person }) => person);
  const voice = people.find(({ roles }) => roles.includes("coordinator")) ?? people[0];
  if (!voice) throw new Error("a sound roster names at least one person");
  return { name: name ?? voice.region ?? "Fieldbook", zone: voice.zone, language: voice.language };
}
