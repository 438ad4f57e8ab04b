import { asMachineIn, type Db, type Tx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { auditAll } from "#mentoring/audit/audit.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { ensureProgramme } from "#mentoring/programme/ensure-programme.ts";
import { type AcceptedRoster, checkRoster, type RefusedRoster } from "./check-roster.ts";
import { mustBeConfirmed } from "./identity-decision.ts";
import { getStoredRoster } from "./roster.store.ts";
import type { Roster } from "./roster.ts";
import { insertRosterImport } from "./roster-import.store.ts";
import { passOn, writePairs, writePeople, writeVisits } from "./write-roster.ts";

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
  const programme = await ensureProgramme(tx, { ...programmeOf(plan, name), now });
  if (!changesAnything(plan)) return;
  const by = { id: await insertRosterImport(tx, now), now };
  await passOn(tx, plan, by);
  const lines = [
    ...(await writePeople(tx, plan.people, by)),
    ...(await writePairs(tx, plan.pairs, by)),
    ...(await writeVisits(tx, programme.id, plan, by)),
  ];
  await auditAll(tx, lines, now);
  planAgain(tx, "everyone", now);
}

function changesAnything({ people, pairs, visits, ending }: AcceptedRoster): boolean {
  const changed = [...people, ...pairs, ...visits].some(({ change }) => change !== "unchanged");
  return changed || ending.length > 0 || people.some(({ address }) => address) || pairs.some((pair) => pair.ending);
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
