import { asMachineIn, type Db, type Tx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { type AuditLine, auditAll } from "#mentoring/audit/audit.ts";
import { insertPair } from "#mentoring/pair/pair.store.ts";
import { replaceAddress } from "#mentoring/people/address.store.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { insertPerson, updatePerson } from "#mentoring/people/person.store.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { ensureProgramme } from "#mentoring/programme/ensure-programme.ts";
import { type AcceptedRoster, checkRoster, type RefusedRoster } from "./check-roster.ts";
import { getStoredRoster, insertPlannedVisit } from "./roster.store.ts";
import type { Roster } from "./roster.ts";

export type RosterImportResult = AcceptedRoster | RefusedRoster;

/**
 * Imports people, pairs and visits, or nothing if there is any problem. Idempotent; it never deletes a person, a pair
 * or a visit. If the workspace has no programme, one is created.
 */
export function importRoster(
  db: Db,
  workspaceId: WorkspaceId,
  account: ChatAccount,
  roster: Roster,
  now: Temporal.Instant,
): Promise<RosterImportResult> {
  return asMachineIn(db, workspaceId, async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const plan = checkRoster(roster, await getStoredRoster(tx, account), account);
    if (plan.kind === "sound") await write(tx, plan, roster.programme, now);
    return plan;
  });
}

/** Returns what {@link importRoster} would return at this moment, without writing anything. */
export function previewRoster(
  db: Db,
  workspaceId: WorkspaceId,
  account: ChatAccount,
  roster: Roster,
): Promise<RosterImportResult> {
  return asMachineIn(db, workspaceId, async (tx) => checkRoster(roster, await getStoredRoster(tx, account), account));
}

async function write(tx: Tx, plan: AcceptedRoster, name: string | undefined, now: Temporal.Instant) {
  const lines = [
    ...(await writePeople(tx, plan.people, now)),
    ...(await writePairs(tx, plan.pairs, now)),
    ...(await writeVisits(tx, plan, name, now)),
  ];
  await auditAll(tx, lines, now);
}

async function writePeople(tx: Tx, people: AcceptedRoster["people"], now: Temporal.Instant): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for (const { person, address, change } of people) {
    if (change === "added") await insertPerson(tx, person, now);
    if (change === "changed") await updatePerson(tx, person, now);
    if (address) await replaceAddress(tx, person.id, address, now);
    if (change === "unchanged" && !address) continue;
    lines.push({ act: change === "added" ? "person.add" : "person.change", subject: person.id, person: person.id });
  }
  return lines;
}

async function writePairs(tx: Tx, pairs: AcceptedRoster["pairs"], now: Temporal.Instant): Promise<AuditLine[]> {
  const added = pairs.filter(({ change }) => change === "added").map(({ pair }) => pair);
  for (const pair of added) await insertPair(tx, pair, now);
  return added.map(({ id }) => ({ act: "pair.add", subject: id, pair: id }));
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
