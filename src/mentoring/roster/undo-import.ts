import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { PersonId, RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import {
  listChangesOfImport,
  listImports,
  listSubjectsOfLaterImports,
  markChangeUndone,
  markImportUndone,
  type RosterImport,
} from "./roster-import.store.ts";
import { type UndoneChange, undoChange } from "./undo-change.ts";

export type UndoImportOutcome =
  | {
      readonly kind: "undone";
      readonly importedAt: Temporal.Instant;
      /** How many of its changes were taken back. */
      readonly undone: number;
      /** What stays, and why. */
      readonly kept: readonly UndoneChange[];
    }
  /** Nothing was imported, or everything that was is taken back already. */
  | { readonly kind: "nothing" };

/**
 * Takes an import back as one, the latest or the one that is meant, on behalf of a coordinator or in a transaction of the
 * machine role: each of its changes, the last first, unless something was built on it since, by people or by a later
 * import. What stays is said, with the reason. An import is taken back once; what stays then is for the acts on people and
 * pairs.
 */
export async function undoImport(
  tx: Tx | PersonTx,
  now: Temporal.Instant,
  meant?: RosterImportId,
): Promise<UndoImportOutcome> {
  const [found] = await listImports(tx, meant ? { id: meant } : { limit: 1 });
  if (!found) return { kind: "nothing" };
  const by = "personId" in tx ? tx.personId : undefined;
  return asMachineWithin(tx, (machine) => undo(machine, found, by, now));
}

async function undo(
  tx: Tx,
  { id, importedAt }: RosterImport,
  by: PersonId | undefined,
  now: Temporal.Instant,
): Promise<UndoImportOutcome> {
  if (!(await markImportUndone(tx, id, by, now))) return { kind: "nothing" };
  const done: UndoneChange[] = [];
  const built = await listSubjectsOfLaterImports(tx, id);
  for (const change of await listChangesOfImport(tx, id)) {
    const outcome = await undoChange(tx, change, now, built);
    if (!outcome.why) await markChangeUndone(tx, change.id, now);
    done.push(outcome);
  }
  planAgain(tx, "everyone", now);
  await audit(tx, { act: "roster.undo", subject: tx.workspaceId }, now);
  const kept = done.filter(({ why }) => why);
  return { kind: "undone", importedAt, undone: done.length - kept.length, kept };
}
